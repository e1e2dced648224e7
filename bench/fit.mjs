// Fits the two models of src/link/weights.ts on the project's own cases by logistic regression (gradient descent, L2).
//   node bench/fit.mjs            prints weights and how well they separate
//   node bench/fit.mjs --with DIR learns on a further set of the same format as well (originals/, truth.jsonl)
//   node bench/fit.mjs --write    writes src/link/weights.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../dist/extract/index.js'
import { DATE_FEATURE_NAMES } from '../dist/link/date-features.js'
import { dateCandidates } from '../dist/link/date-pairs.js'
import { FEATURE_NAMES } from '../dist/link/features.js'
import { Thesaurus } from '../dist/link/thesaurus.js'
import { dateMentions, quantityMentions } from '../dist/link/value-mentions.js'
import { valueCandidates } from '../dist/link/value-pairs.js'
import { Vocabulary } from '../dist/link/vocabulary.js'
import { toSource } from '../dist/model/offset-map.js'
import { parse } from '../dist/parse/index.js'
import { meets } from '../dist/quantity/interval.js'
import { segment } from '../dist/segment/index.js'
import { overlaps, plantedReports, readLines, root } from './support.mjs'

const day = (value, fallback) => value ?? fallback
const apart = (x, y) =>
  day(x.first, -Infinity) > day(y.last, Infinity) || day(y.first, -Infinity) > day(x.last, Infinity)

/** The pairs with different values that nothing separates, for each kind of value. */
const KINDS = {
  FIGURES: {
    type: 'Features',
    names: FEATURE_NAMES,
    planted: new Set(['number', 'unit']),
    shift: 0.75,
    pairs: (readings, segmentation, words) =>
      valueCandidates(quantityMentions(readings, segmentation), words).filter(
        ({ a, b, slip, separatedBy }) =>
          !separatedBy && !slip && !meets(a.mention.quantity.value, b.mention.quantity.value)
      )
  },
  DATES: {
    type: 'DateFeatures',
    names: DATE_FEATURE_NAMES,
    planted: new Set(['date']),
    shift: -0.4,
    pairs: (readings, segmentation, words) =>
      dateCandidates(dateMentions(readings, segmentation), words).filter(
        ({ a, b, separatedBy }) => !separatedBy && apart(a.mention.date, b.mention.date)
      )
  }
}

function candidates(text, { names, pairs }) {
  const segmentation = segment(parse({ path: 'case.md', text, sha256: '' }))
  const { readings } = extract(segmentation)
  const families = new Set(readings.flatMap(({ keys }) => keys))
  const words = { vocabulary: new Vocabulary(readings), thesaurus: new Thesaurus(families) }
  const span = ({ passage, start, end }) => toSource(segmentation.passages[passage].map, start, end)
  return pairs(readings, segmentation, words).map(({ a, b, features }) => ({
    x: names.map((name) => features[name]),
    a: span(a),
    b: span(b)
  }))
}

const touches = (span, places) => places.some((place) => overlaps(span, place))
const joins =
  (evidence, references) =>
  ({ a, b }) =>
    (touches(a, [evidence]) && touches(b, references)) || (touches(b, [evidence]) && touches(a, references))

/** Groups of pairs of which one at least is one fact, and pairs of which none is. */
function samples(kind) {
  const positives = []
  const negatives = []
  const learn = (id, from, group) => group.length > 0 && positives.push({ id, from, group })
  const refuse = (from, pairs) => negatives.push(...pairs.map((pair) => ({ ...pair, from })))
  const { originals, plants } = plantedReports()
  for (const text of originals.values()) refuse('reports', candidates(text, kind))
  for (const plant of plants.filter((each) => kind.planted.has(each.kind))) {
    learn(plant.id, 'reports', candidates(plant.edited, kind).filter(joins(plant.evidenceSpan, plant.referenceSpans)))
  }
  const further = process.argv.indexOf('--with')
  if (further > 0) learnFrom(process.argv[further + 1], kind, learn, refuse)
  const folder = join(root, 'test/cases/pairs')
  const document = ({ a, b }) => `# Report\n\n## Background\n\n${a}\n\n## Discussion\n\n${b}\n`
  for (const pair of readLines(join(folder, 'conflicts.jsonl')).filter((each) => kind.planted.has(each.kind))) {
    learn(pair.id, 'pairs', candidates(document(pair), kind))
  }
  for (const pair of readLines(join(folder, 'look-alikes.jsonl'))) refuse('pairs', candidates(document(pair), kind))
  return { positives, negatives }
}

/** A set of reports with one planted contradiction each. */
function learnFrom(folder, kind, learn, refuse) {
  const files = readdirSync(join(folder, 'originals')).filter((name) => name.endsWith('.md'))
  for (const file of files.sort())
    refuse('reports', candidates(readFileSync(join(folder, 'originals', file), 'utf8'), kind))
  for (const truth of readLines(join(folder, 'truth.jsonl')).filter((each) => kind.planted.has(each.kind))) {
    const references = [truth.reference, ...truth.altReferences]
    const text = readFileSync(join(folder, `${truth.id}.md`), 'utf8')
    learn(truth.id, 'reports', candidates(text, kind).filter(joins(truth.evidence, references)))
  }
}

const sigmoid = (z) => 1 / (1 + Math.exp(-z))
const score = (weights, x) => sigmoid(x.reduce((sum, value, i) => sum + value * weights[i + 1], weights[0]))

function descend(rows, size, steps = 4000, rate = 0.5, l2 = 0.002) {
  const weights = new Array(size + 1).fill(0)
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

/** Of a conflict's pairs the likeliest is learned; which that is, the weights decide, so fitting is repeated. */
function learnWeights({ positives, negatives }, names) {
  let weights = [-5, ...names.map((name) => ({ shared: 3, containment: 3, subject: 1 })[name] ?? 0)]
  for (let round = 0; round < 4; round++) {
    const best = positives.map(({ group }) =>
      group.reduce((top, each) => (score(weights, each.x) > score(weights, top.x) ? each : top))
    )
    const rows = [
      ...best.map(({ x }) => ({ x, y: 1, weight: 2 })),
      ...negatives.map(({ x }) => ({ x, y: 0, weight: 1 }))
    ]
    weights = descend(rows, names.length)
  }
  return weights
}

function print(title, kind, { positives, negatives }, weights) {
  console.log(`${title}: ${positives.length} conflicts, ${negatives.length} pairs of strangers`)
  console.log(
    `  bias ${weights[0].toFixed(2)}, ${kind.names.map((name, i) => `${name} ${weights[i + 1].toFixed(2)}`).join(', ')}`
  )
  const best = positives.map(({ group, from }) => ({ from, top: Math.max(...group.map(({ x }) => score(weights, x))) }))
  for (const threshold of [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]) {
    const cells = ['reports', 'pairs'].map((source) => {
      const own = best.filter(({ from }) => from === source)
      const strangers = negatives.filter(({ from }) => from === source)
      const found = own.filter(({ top }) => top >= threshold).length
      const alarms = strangers.filter(({ x }) => score(weights, x) >= threshold).length
      return `${source}: ${found} of ${own.length} conflicts, ${alarms} of ${strangers.length} strangers`
    })
    console.log(`  at ${threshold}: ${cells.join('; ')}`)
  }
}

const source = (title, kind, weights) => `
export const ${title}: Model<${kind.type}> = {
  bias: ${Number(weights[0].toFixed(2))},
  shift: ${kind.shift},
  weights: {
${kind.names.map((name, i) => `    ${name}: ${Number(weights[i + 1].toFixed(2))}`).join(',\n')}
  }
}
`

const models = Object.entries(KINDS).map(([title, kind]) => {
  const data = samples(kind)
  const weights = learnWeights(data, kind.names)
  print(title, kind, data, weights)
  return source(title, kind, weights)
})
if (process.argv.includes('--write')) {
  writeFileSync(
    join(root, 'src/link/weights.ts'),
    `import type { DateFeatures } from './date-features.ts'
import type { Features } from './features.ts'
import type { Model } from './score.ts'

// Written by \`node bench/fit.mjs --with <further set> --write\`; bench/README.md says on what.
${models.join('')}`
  )
}
