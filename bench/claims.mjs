// Precision and recall of extraction on hand-read text: node bench/claims.mjs [--set heldout] [--list misses|extra]
import { join } from 'node:path'
import { audit, percent, readLines, root } from './support.mjs'

const SMALL = new Set(
  'the a an of in on at by for to and or its their his her this that is are was were be has have had with from as'.split(
    ' '
  )
)

const wordsOf = (text) =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}%€$£¥]+(?:[.,-][\p{L}\p{N}]+)*/gu)
    ?.filter((word) => !SMALL.has(word)) ?? []

const stem = (word) => word.replace(/(?:ies|es|s|ed|ing|ation|ion|er)$/, '')
const overlap = (a, b) => {
  const theirs = new Set(wordsOf(b).map(stem))
  const ours = wordsOf(a).map(stem)
  return ours.length === 0 ? 0 : ours.filter((word) => theirs.has(word)).length / ours.length
}

const squash = (text) => text.toLowerCase().replace(/[\s“”"'’‘.,]+/g, '')

function printed({ value }) {
  if (value.type === 'quantity') return value.quantity.printed
  return value.type === 'date' ? value.date.printed : value.words
}

/** The same value, whole: equal but for white space, articles and marks, or for words the one within the other. */
function sameValue(truth, claim) {
  const [wanted, given] = [
    squash(truth.value.replace(/^(?:an?|the) /i, '')),
    squash(printed(claim).replace(/^(?:an?|the) /i, ''))
  ]
  if (wanted === given) return true
  // A rate keeps its "per" apart from the figure: "14 m" of "14 m a day".
  if (
    truth.kind === 'quantity' &&
    wanted.startsWith(given) &&
    /^(?:\/|per|a|an|each|every|once)/.test(wanted.slice(given.length))
  )
    return true
  if (truth.kind === 'quantity' || truth.kind === 'date') return false
  return Math.min(overlap(truth.value, printed(claim)), overlap(printed(claim), truth.value)) >= 0.5
}

/** Right when the value is, the kind is, and half of the true subject's or attribute's words are among the claim's. */
function isRight(truth, claim) {
  if (truth.kind !== claim.kind || !sameValue(truth, claim)) return false
  const given = `${claim.subject} ${claim.attribute}`
  const subject = overlap(truth.subject, given)
  const attribute = overlap(truth.attribute, given)
  return subject >= 0.5 || attribute >= 0.5 || (truth.kind !== 'quantity' && truth.kind !== 'date' && subject > 0)
}

/** `sentences` are read while extraction is built; `heldout` was labelled before, and is only measured. */
export function measureClaims(set = 'sentences') {
  const sentences = readLines(join(root, `test/cases/claims/${set}.jsonl`))
  const misses = []
  const extra = []
  let right = 0
  let truths = 0
  let given = 0
  for (const sentence of sentences) {
    const claims = audit({ path: 'sentence.md', text: `${sentence.text}\n` }).claims.filter(
      ({ kind, checkWorthy }) => checkWorthy && kind !== 'statement'
    )
    const open = [...claims]
    truths += sentence.claims.length
    given += claims.length
    for (const truth of sentence.claims) {
      const at = open.findIndex((claim) => isRight(truth, claim))
      if (at < 0) misses.push({ sentence, truth })
      else {
        open.splice(at, 1)
        right++
      }
    }
    for (const claim of open) extra.push({ sentence, claim })
  }
  return { precision: right / given, recall: right / truths, right, truths, given, misses, extra }
}

if (process.argv[1]?.endsWith('claims.mjs')) {
  const set = process.argv.includes('--set') ? process.argv[process.argv.indexOf('--set') + 1] : 'sentences'
  const { right, truths, given, misses, extra } = measureClaims(set)
  console.log(
    `precision ${percent(right, given)} (${right} of ${given}), recall ${percent(right, truths)} (${right} of ${truths})`
  )
  const list = process.argv[process.argv.indexOf('--list') + 1]
  const kinds = (items, kindOf) => {
    const counts = {}
    for (const item of items) counts[kindOf(item)] = (counts[kindOf(item)] ?? 0) + 1
    return counts
  }
  console.log(
    'missed',
    kinds(misses, ({ truth }) => truth.kind),
    'extra',
    kinds(extra, ({ claim }) => claim.kind)
  )
  if (list === 'misses')
    for (const { sentence, truth } of misses)
      console.log(
        `${sentence.id} ${truth.kind}: ${truth.subject} | ${truth.attribute} | ${truth.value}\n    ${sentence.text}`
      )
  if (list === 'extra')
    for (const { sentence, claim } of extra)
      console.log(
        `${sentence.id} ${claim.kind}: ${claim.subject} | ${claim.attribute} | ${printed(claim)}\n    ${sentence.text}`
      )
}
