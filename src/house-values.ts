import { check } from './check/index.ts'
import { settingsOf } from './check/settings.ts'
import type { ReferenceFact } from './decide/index.ts'
import type { HouseValue } from './model/correction-facts.ts'
import type { Finding } from './model/finding.ts'
import type { Span } from './model/span.ts'
import { allRules } from './rules/index.ts'
import { type AuditOptions, type Trace, trace } from './trace.ts'

/** Rules that hold two statements of one fact against each other. */
const PAIR_RULES = allRules.filter(
  ({ group, reads }) => group === 'facts' && ['value-pair', 'description-pair', 'relation-pair'].includes(reads)
)
const DATE_RULES = allRules.filter(({ reads }) => reads === 'date-pair')
const RULES = [...PAIR_RULES, ...DATE_RULES]

/**
 * Places that disagree with approved facts. Each fact is read as a sentence behind the document and compared by the
 * same means as the document's own sentences, so that the same words keep two facts apart.
 */
export function houseValues(traced: Trace, options: AuditOptions): HouseValue[] {
  const references = options.decisions?.references ?? []
  if (references.length === 0) return []
  const { text, path } = traced.file
  const settings = settingsOf(RULES, 'review', {})
  return references.flatMap((reference) => {
    const sentence = sentenceOf(reference)
    const about = passagesAbout(reference.subject, traced)
    if (about === undefined) return []
    const joined = trace({ path, text: `${about}\n\n# Facts\n\n${sentence}\n` }, options)
    const { findings } = check({ ...joined, text: joined.file.text }, { rules: RULES, settings })
    const own = findings.filter(({ spans }) => spans.some(({ end }) => end > text.length))
    return mismatches(own, reference, sentence, text.length)
  })
}

/**
 * The text with everything blanked that does not name the subject, so that its offsets hold and little is read again;
 * undefined when nothing names it. What stands under a heading that names it stays, and so does what an item hangs on.
 */
function passagesAbout(subject: string, traced: Trace): string | undefined {
  const { file, segmentation } = traced
  const words = subject.toLowerCase().split(/\s+/)
  const telling = words.filter((word) => word.length > 3 || /\d/.test(word))
  const naming = new Set<number>()
  const kept = new Set<number>()
  // Headings and parents stand before what is under them.
  for (const { id, span, section, parent } of segmentation.blocks) {
    const own = file.text.slice(span.start, span.end).toLowerCase()
    if (telling.every((word) => own.includes(word))) naming.add(id)
    if (!naming.has(id) && !section.some((heading) => naming.has(heading))) continue
    for (const each of [id, ...section]) kept.add(each)
    for (let up = parent; up !== undefined; up = segmentation.blocks[up]!.parent) kept.add(up)
  }
  return kept.size === 0 ? undefined : onlyBlocks(kept, traced)
}

/** The text with every line blanked that none of the blocks stands on. */
function onlyBlocks(kept: ReadonlySet<number>, { file: { text }, segmentation }: Trace): string {
  const lines = segmentation.blocks.filter(({ id }) => kept.has(id)).map(({ span }) => wholeLines(span, text))
  const parts: string[] = []
  let done = 0
  for (const { start, end } of lines.sort((a, b) => a.start - b.start)) {
    if (end <= done) continue
    const from = Math.max(done, start)
    parts.push(blank(text.slice(done, from)), text.slice(from, end))
    done = end
  }
  return parts.join('')
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')

function wholeLines({ start, end }: Span, text: string): Span {
  const behind = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: behind < 0 ? text.length : behind }
}

function sentenceOf({ subject, attribute, value, asOf }: ReferenceFact): string {
  const time = asOf === undefined ? 'The' : `In ${asOf.slice(0, 4)}, the`
  return `${time} ${attribute} of ${subject} is ${value}.`
}

function mismatches(findings: readonly Finding[], reference: ReferenceFact, sentence: string, end: number) {
  const found = new Map<number, HouseValue>()
  for (const { spans, confidence, working } of findings) {
    const place = spans.find((span) => span.end <= end)
    if (place === undefined || found.has(place.start)) continue
    found.set(place.start, {
      at: { start: place.start, end: place.end },
      printed: place.quote,
      approved: reference.value,
      attribute: reference.attribute,
      subject: reference.subject,
      entry: reference.id,
      source: reference.source.url,
      confidence,
      working: [...working, `approved: ${sentence}`]
    })
  }
  return [...found.values()]
}
