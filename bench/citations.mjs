// Precision and recall of citations against texts read by hand: node bench/citations.mjs [--check] [--list]
// The texts are not kept here; their folder is CLAIMCHECK_SHARED, or ../shared beside the project. A text is known by the
// start of its SHA-256, so that the offsets of bench/citations can only meet the text that they were read from.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allRules } from '../dist/rules/index.js'
import { audit, here, percent, readLines, root } from './support.mjs'

/** Groups whose warnings are of citations. */
const GROUPS = new Set(['citations', 'citation-identity', 'sources', 'machine-traces'])
const OF_CITATIONS = new Set(allRules.filter(({ group }) => GROUPS.has(group)).map(({ id }) => id))

const shared = process.env.CLAIMCHECK_SHARED ?? join(root, '../shared')
const folders = [join(shared, 'bench/contradictions/dev/originals'), join(shared, 'corpus')]
const idOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12)

function audited() {
  const found = new Map()
  for (const folder of folders) {
    if (!existsSync(folder)) continue
    for (const file of readdirSync(folder).sort()) {
      const text = readFileSync(join(folder, file), 'utf8')
      const { citations, sources, findings, document } = audit({ path: file, text })
      const loud = findings.filter(({ ruleId, severity }) => severity !== 'info' && OF_CITATIONS.has(ruleId))
      found.set(idOf(text), { citations, sources, noise: (1000 * loud.length) / document.words })
    }
  }
  return found
}

const entryOf = ({ source }, sources) => (source === undefined ? undefined : sources[source].entry?.start)
const same = (a, b) => a[0] === b[0] && a[1] === b[1]

/** Every mark of the texts: [offset, what it must lead to]. */
function measureMarks(gold, texts, leadsTo, isCounted) {
  const tally = { marks: 0, found: 0, right: 0, printed: 0, wrong: [] }
  for (const [id, marks] of Object.entries(gold)) {
    const { citations, sources } = texts.get(id)
    const printed = citations.filter(isCounted)
    const open = new Map()
    for (const citation of printed) open.set(citation.span.start, [...(open.get(citation.span.start) ?? []), citation])
    tally.marks += marks.length
    tally.printed += printed.length
    for (const [offset, target] of marks) {
      const citation = open.get(offset)?.shift()
      if (citation === undefined) tally.wrong.push(`${id} ${offset}: no mark found`)
      else {
        tally.found++
        // A mark that names a work which the list does not have leads to null.
        if ((leadsTo(citation, sources) ?? null) === target) tally.right++
        else tally.wrong.push(`${id} ${offset}: ${citation.printed} leads elsewhere`)
      }
    }
  }
  return tally
}

function measureSample(texts) {
  const judged = readLines(join(here, 'citations/judgements.jsonl'))
  const wrong = judged.filter(({ file, offset, form, entry, covers }) => {
    const { citations, sources } = texts.get(file)
    return !citations.some(
      (citation) =>
        citation.span.start === offset &&
        citation.form === form &&
        entryOf(citation, sources) === entry &&
        same([citation.covers.start, citation.covers.end], covers)
    )
  })
  return { judged, wrong, first: judged.filter(({ first }) => first !== undefined).length }
}

const gold = JSON.parse(readFileSync(join(here, 'citations/marks.json'), 'utf8'))
const texts = audited()
const missing = [...Object.keys(gold.reports), ...Object.keys(gold.outlets)].filter((id) => !texts.has(id))
if (missing.length > 0) {
  console.log(`${shared} lacks ${missing.length} of the texts that were read: their citations were not measured`)
  process.exit(0)
}
const reports = measureMarks(gold.reports, texts, entryOf, ({ inReferences }) => !inReferences)
const outlets = measureMarks(
  gold.outlets,
  texts,
  ({ outlet }) => outlet,
  () => true
)
const sample = measureSample(texts)
const figures = [
  ['marks found at their place, recall', reports.found, reports.marks],
  ['marks found at their place, precision', reports.found, reports.printed],
  ['marks led to their entry', reports.right, reports.found],
  ['sample: place, entry and covered words right', sample.judged.length - sample.wrong.length, sample.judged.length],
  ['sample, as first read', sample.judged.length - sample.first, sample.judged.length],
  ['bare domains: place and outlet, recall', outlets.right, outlets.marks],
  ['bare domains: place and outlet, precision', outlets.right, outlets.printed]
]
for (const [name, right, all] of figures) console.log(`${name.padEnd(48)} ${percent(right, all)}`)
const noise = Object.keys(gold.reports).map((id) => texts.get(id).noise)
const mean = noise.reduce((sum, each) => sum + each, 0) / noise.length
console.log(
  `warnings of citations per 1,000 words: ${Math.max(...noise).toFixed(2)} at most, ${mean.toFixed(2)} on average`
)
if (process.argv.includes('--list')) {
  for (const line of [...reports.wrong, ...outlets.wrong]) console.log(line)
  for (const { file, offset } of sample.wrong) console.log(`${file} ${offset}: no longer as judged`)
}
const { citations: floor } = JSON.parse(readFileSync(join(here, 'floors.json'), 'utf8'))
const fallen = figures.filter(
  ([name, right, all]) => right / all < (name.startsWith('bare') ? floor.outlets : floor.marks)
)
const isLoud = Math.max(...noise) > floor.warningsAtMost
if (process.argv.includes('--check') && (fallen.length > 0 || isLoud)) process.exit(1)
