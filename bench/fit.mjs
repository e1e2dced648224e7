// Fits the weights of src/link/weights.ts on the project's own cases by logistic regression (batch gradient descent, L2).
//   node bench/fit.mjs            prints weights and how well they separate
//   node bench/fit.mjs --with DIR learns on a further set of the same format as well (originals/, truth.jsonl)
//   node bench/fit.mjs --write    writes src/link/weights.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../dist/extract/index.js'
import { FEATURE_NAMES } from '../dist/link/features.js'
import { Thesaurus } from '../dist/link/thesaurus.js'
import { quantityMentions } from '../dist/link/value-mentions.js'
import { valueCandidates } from '../dist/link/value-pairs.js'
import { Vocabulary } from '../dist/link/vocabulary.js'
import { toSource } from '../dist/model/offset-map.js'
import { parse } from '../dist/parse/index.js'
import { meets } from '../dist/quantity/interval.js'
import { segment } from '../dist/segment/index.js'
import { overlaps, plantedReports, readLines, root } from './support.mjs'

function candidates(text) {
  const segmentation = segment(parse({ path: 'case.md', text, sha256: '' }))
  const { readings } = extract(segmentation)
  const words = {
    vocabulary: new Vocabulary(readings),
    thesaurus: new Thesaurus(new Set(readings.flatMap(({ keys }) => keys)))
  }
  const span = ({ passage, start, end }) => toSource(segmentation.passages[passage].map, start, end)
  return valueCandidates(quantityMentions(readings, segmentation), words)
    .filter(
      ({ a, b, slip, separatedBy }) =>
        !separatedBy && !slip && !meets(a.mention.quantity.value, b.mention.quantity.value)
    )
    .map((candidate) => ({
      x: FEATURE_NAMES.map((name) => candidate.features[name]),
      a: span(candidate.a),
      b: span(candidate.b),
      printed: [candidate.a.printed, candidate.b.printed]
    }))
}

/** Groups of pairs of which one at least is one fact, and pairs of which none is. */
function samples() {
  const positives = []
  const negatives = []
  const { originals, plants } = plantedReports()
  for (const text of originals.values()) negatives.push(...candidates(text).map((pair) => ({ ...pair, from: 'reports' })))
  for (const plant of plants.filter(({ kind }) => kind === 'number' || kind === 'unit')) {
    const group = candidates(plant.edited).filter(
      ({ a, b }) =>
        (overlaps(a, plant.evidenceSpan) && plant.referenceSpans.some((span) => overlaps(b, span))) ||
        (overlaps(b, plant.evidenceSpan) && plant.referenceSpans.some((span) => overlaps(a, span)))
    )
    if (group.length > 0) positives.push({ id: plant.id, group, from: 'reports' })
  }
  const further = process.argv.indexOf('--with')
  if (further > 0) addSet(process.argv[further + 1], positives, negatives)
  const folder = join(root, 'test/cases/pairs')
  const document = ({ a, b }) => `# Report\n\n## Background\n\n${a}\n\n## Discussion\n\n${b}\n`
  for (const pair of readLines(join(folder, 'conflicts.jsonl')).filter(
    ({ kind }) => kind === 'number' || kind === 'unit'
  )) {
    const group = candidates(document(pair))
    if (group.length > 0) positives.push({ id: pair.id, group, from: 'pairs' })
  }
  for (const pair of readLines(join(folder, 'look-alikes.jsonl'))) negatives.push(...candidates(document(pair)).map((each) => ({ ...each, from: 'pairs' })))
  return { positives, negatives }
}

/** A set of reports with one planted contradiction each. */
function addSet(folder, positives, negatives) {
  for (const file of readdirSync(join(folder, 'originals'))
    .filter((name) => name.endsWith('.md'))
    .sort()) {
    negatives.push(...candidates(readFileSync(join(folder, 'originals', file), 'utf8')).map((pair) => ({ ...pair, from: 'reports' })))
  }
  for (const { id, kind, evidence, reference, altReferences } of readLines(join(folder, 'truth.jsonl'))) {
    if (kind !== 'number' && kind !== 'unit') continue
    const references = [reference, ...altReferences]
    const touches = (span, places) => places.some((place) => overlaps(span, place))
    const group = candidates(readFileSync(join(folder, `${id}.md`), 'utf8')).filter(
      ({ a, b }) =>
        (touches(a, [evidence]) && touches(b, references)) || (touches(b, [evidence]) && touches(a, references))
    )
    if (group.length > 0) positives.push({ id, group, from: 'reports' })
  }
}

const sigmoid = (z) => 1 / (1 + Math.exp(-z))
const score = (weights, x) => sigmoid(x.reduce((sum, value, i) => sum + value * weights[i + 1], weights[0]))

function descend(rows, steps = 4000, rate = 0.5, l2 = 0.002) {
  const weights = new Array(FEATURE_NAMES.length + 1).fill(0)
  const total = rows.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 0; step < steps; step++) {
    const gradient = new Array(weights.length).fill(0)
    for (const { x, y, weight } of rows) {
      const error = (score(weights, x) - y) * weight
      gradient[0] += error
      for (let i = 0; i < x.length; i++) gradient[i + 1] += error * x[i]
    }
    for (let i = 0; i < weights.length; i++) weights[i] -= rate * (gradient[i] / total + (i > 0 ? l2 * weights[i] : 0))
  }
  return weights
}

function fit({ positives, negatives }) {
  const names = FEATURE_NAMES
  let weights = [-5, ...names.map((name) => ({ shared: 3, containment: 3, sameMeasure: 2, digits: 2 })[name] ?? 0)]
  for (let round = 0; round < 4; round++) {
    const best = positives.map(({ group }) =>
      group.reduce((top, each) => (score(weights, each.x) > score(weights, top.x) ? each : top))
    )
    const rows = [
      ...best.map(({ x }) => ({ x, y: 1, weight: 2 })),
      ...negatives.map(({ x }) => ({ x, y: 0, weight: 1 }))
    ]
    weights = descend(rows)
  }
  return weights
}

const data = samples()
const weights = fit(data)
console.log(`${data.positives.length} conflicts, ${data.negatives.length} pairs of strangers`)
console.log(`bias ${weights[0].toFixed(2)}`)
FEATURE_NAMES.forEach((name, i) => console.log(`${name.padEnd(14)} ${weights[i + 1].toFixed(2)}`))
const best = data.positives.map(({ id, group, from }) => ({ id, from, top: Math.max(...group.map(({ x }) => score(weights, x))) }))
for (const threshold of [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]) {
  const cells = ['reports', 'pairs'].map((source) => {
    const own = best.filter(({ from }) => from === source)
    const strangers = data.negatives.filter(({ from }) => from === source)
    const found = own.filter(({ top }) => top >= threshold).length
    const alarms = strangers.filter(({ x }) => score(weights, x) >= threshold).length
    return `${source}: ${found} of ${own.length} conflicts, ${alarms} of ${strangers.length} strangers`
  })
  console.log(`at ${threshold}: ${cells.join('; ')}`)
}
if (process.argv.includes('--write')) {
  const lines = FEATURE_NAMES.map((name, i) => `  ${name}: ${weights[i + 1].toFixed(2)}`)
  writeFileSync(
    join(root, 'src/link/weights.ts'),
    `import type { Features } from './features.ts'\n\n/** Written by \`node bench/fit.mjs --write\` from the project's own cases; read it there. */\nexport const BIAS = ${weights[0].toFixed(2)}\n\nexport const WEIGHTS: Readonly<Record<keyof Features, number>> = {\n${lines.join(',\n')}\n}\n`
  )
}
