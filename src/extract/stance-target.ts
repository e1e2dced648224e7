import { comparative } from '../lexicon/stances.ts'
import type { Clause } from '../model/reading.ts'
import type { Frame } from './frame.ts'
import { contentKeys } from './keys.ts'
import { groupEnd, groupStart } from './noun-phrase.ts'
import { isDeterminer, isPreposition } from './tagging.ts'

export interface Target {
  readonly keys: readonly string[]
  readonly heads: readonly string[]
  /** In lower case, as printed. */
  readonly words: readonly string[]
}

export interface Shape {
  /** Tokens of the word or phrase that takes the side. */
  readonly length: number
  /** A noun by the lexicon that governs an object. */
  readonly verbal: boolean
  /** The groups that hang on the object belong to it: "no longer count as waste under the Act". */
  readonly deep: boolean
  /** What the object is allowed or helped to do belongs to it: "lets members vote". */
  readonly acting: boolean
}

const MOST_GROUPS = 4
const SKIPPED =
  /^(?:,|and|or|nor|no|both|how|almost|nearly|virtually|even|also|too|about|some|several|many|most|much|more)$/
const JOINING = /^(?:or|and|,)$/
const COMPARING = /^(?:more|less|fewer)$/
const BE = /^(?:is|are|was|were|be|been|being)$/
/** "continue to grow", "stop growing", "in how motivated or engaged", "cannot inherit". */
const OPENS_VERB = /^(?:to|longer|how|may|can|cannot|not|still)$/

/** Gathers the groups that a side is taken of. */
class Collector {
  readonly keys = new Set<string>()
  readonly heads: string[] = []
  readonly words: string[] = []
  readonly frame: Frame
  readonly clause: Clause

  constructor(frame: Frame, clause: Clause) {
    this.frame = frame
    this.clause = clause
  }

  take(from: number, to: number, asHead = true): boolean {
    const { tokens } = this.frame
    const keys = contentKeys(tokens, from, to)
    if (keys.length === 0) return false
    for (const key of keys) this.keys.add(key)
    const head = asHead ? this.#headOf(from, to, keys) : undefined
    if (head !== undefined) this.heads.push(...head.split('/'))
    for (let i = from; i < to; i++) this.words.push(tokens[i]!.lower)
    return true
  }

  /** The last content word before "of"; "several years of training" is training. */
  #headOf(from: number, to: number, keys: readonly string[]): string | undefined {
    let head: string | undefined
    for (let i = from; i < to; i++) {
      const token = this.frame.tokens[i]!
      if (token.lower === 'of' && head !== undefined) break
      if (token.kind === 'word' && token.wordClass !== 'function' && keys.includes(token.family)) head = token.family
    }
    return head
  }

  subject(): boolean {
    const { subject } = this.clause
    if (!subject) return false
    for (const key of subject.keys) this.keys.add(key)
    this.heads.push(subject.head)
    return true
  }

  /** The group before `to`, over auxiliaries and adverbs, and the subject. */
  before(to: number): void {
    const { tokens, classes } = this.frame
    let end = to
    while (end > this.clause.from && (tokens[end - 1]!.wordClass === 'function' || classes[end - 1] === 'adverb')) end--
    const start = groupStart(tokens, classes, end, this.clause.from)
    if (start < end) this.take(start, end)
    if (!this.subject()) this.take(this.clause.from, end)
  }

  /** The groups behind `from`: a list of objects, and with `deep` the groups that hang on them. */
  after(from: number, { deep, acting }: Pick<Shape, 'deep' | 'acting'>): boolean {
    const { tokens, classes } = this.frame
    let groups = 0
    let verbs = 0
    let hanging = false
    for (let at = from; at < this.clause.to && groups < MOST_GROUPS; ) {
      const token = tokens[at]!
      if (token.kind === 'punctuation' && token.text !== ',' && token.text !== '-') break
      const end = groupEnd(tokens, classes, at, this.clause.to)
      if (end > at) {
        if (this.take(at, end, !hanging)) groups++
        at = end
      } else if (this.#startsVerb(at, groups, acting)) {
        if (this.take(at, at + 1)) verbs++
        groups++
        at++
      } else if (!this.#isSkipped(at, groups, deep)) break
      else {
        // What hangs on an object is no object: "the interest on their deposits".
        if (groups > verbs && isPreposition(token) && token.lower !== 'to') hanging = true
        at++
      }
    }
    return groups > 0
  }

  #startsVerb(at: number, groups: number, acting: boolean): boolean {
    if (this.frame.classes[at] !== 'verb') return false
    const { lower } = this.frame.tokens[at - 1]!
    if (acting && groups === 1) return true
    if (groups > 0) return JOINING.test(lower)
    return this.frame.tokens[at]!.lower.endsWith('ing') || OPENS_VERB.test(lower)
  }

  #isSkipped(at: number, groups: number, deep: boolean): boolean {
    const token = this.frame.tokens[at]!
    if (SKIPPED.test(token.lower) || isDeterminer(token)) return true
    if (isPreposition(token) || token.lower === 'as') return groups === 0 || deep
    return this.frame.classes[at] === 'adverb' && groups === 0
  }
}

const isPassive = ({ tokens }: Frame, i: number): boolean =>
  /[dtn]$/.test(tokens[i]!.lower) && [1, 2, 3].some((back) => BE.test(tokens[i - back]?.lower ?? ''))

function ofVerb(found: Collector, i: number, shape: Shape): void {
  const { tokens } = found.frame
  if (isPassive(found.frame, i)) {
    found.before(i)
    return
  }
  const next = tokens[i + shape.length]
  const alone = next === undefined || (isPreposition(next) && next.lower !== 'to')
  if (!found.after(i + shape.length, shape) || alone) found.before(i)
}

function ofNoun(found: Collector, i: number, shape: Shape): void {
  const { tokens, classes } = found.frame
  const start = groupStart(tokens, classes, i, found.clause.from)
  if (start < i) found.take(start, i)
  found.after(i + shape.length, { ...shape, deep: true })
  if (found.heads.length === 0) found.before(i)
}

function ofAdjective(found: Collector, i: number, shape: Shape): void {
  const { tokens } = found.frame
  const { verb } = found.clause
  if (verb !== undefined && verb < i && i - verb <= 3 && BE.test(tokens[verb]!.lower)) found.subject()
  const { lower, lemma } = tokens[i]!
  const compared = lower.endsWith('er') && lower !== lemma && comparative(lower) === undefined
  if (compared) found.take(i, i + 1)
  if (!found.after(i + shape.length, { ...shape, acting: false }) && !compared) found.before(i)
}

/** What the side at token `i` is taken of: its object, the subject of a passive, the noun of an adjective. */
export function targetOf(frame: Frame, clause: Clause, i: number, shape: Shape): Target {
  const found = new Collector(frame, clause)
  const { lower } = frame.tokens[i]!
  const scale = comparative(lower)?.scale
  if (scale !== undefined) {
    found.keys.add(scale)
    found.heads.push(scale)
  }
  const wordClass = shape.verbal ? 'verb' : frame.classes[i]
  if (COMPARING.test(lower)) {
    if (!found.after(i + shape.length, shape)) found.before(i)
  } else if (wordClass === 'verb' || wordClass === 'function') ofVerb(found, i, shape)
  else if (wordClass === 'noun') ofNoun(found, i, shape)
  else ofAdjective(found, i, shape)
  return { keys: [...found.keys], heads: found.heads, words: found.words }
}

const FOR = /^(?:for|among)$/

/** Keys of the groups behind "for" in the clause: whom or what the side is taken for. */
export function servedBy({ tokens, classes }: Frame, { from, to }: Clause): string[] {
  const found: string[] = []
  for (let i = from; i < to; i++) {
    if (FOR.test(tokens[i]!.lower)) found.push(...contentKeys(tokens, i + 1, groupEnd(tokens, classes, i + 1, to)))
  }
  return found
}
