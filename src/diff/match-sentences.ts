import type { Passage } from '../model/passage.ts'
import type { Version } from '../model/version.ts'
import { countsOf, keyOfText, sharedWords, wordsOf } from './words.ts'

/** Two sentences that share less of their words are two sentences. */
const ALIKE = 0.5
/** Words of a sentence that its candidates are looked up by, the rarest first. */
const ASKED = 8
/** Passages that one word may bring up; a word that stands in more of them tells nothing. */
const CROWD = 40

interface Bag {
  readonly id: number
  readonly words: ReadonlyMap<string, number>
  readonly size: number
}

interface Candidate {
  readonly from: number
  readonly to: number
  readonly score: number
}

/** Pairs of passages, those with the same words first, then those that share most of theirs. */
export function matchSentences(
  before: readonly Passage[],
  after: readonly Passage[],
  old: Version,
  now: Version
): Map<number, number> {
  const matched = sameWords(before, after, sectionOf(old), sectionOf(now))
  const taken = new Set(matched.values())
  const left = before.filter(({ id }) => !matched.has(id)).map(({ id }) => bagOf(id, old))
  const right = after.filter(({ id }) => !taken.has(id)).map(({ id }) => bagOf(id, now))
  const beside = (from: number, to: number) =>
    Number(matched.get(from - 1) === to - 1) + Number(matched.get(from + 1) === to + 1)
  const candidates = candidatesOf(left, right).map((each) => ({ ...each, beside: beside(each.from, each.to) }))
  candidates.sort((a, b) => b.score + b.beside / 20 - (a.score + a.beside / 20) || a.from - b.from || a.to - b.to)
  for (const { from, to } of candidates) {
    if (matched.has(from) || taken.has(to)) continue
    matched.set(from, to)
    taken.add(to)
  }
  return matched
}

const bagOf = (id: number, { readings }: Version): Bag => {
  const words = wordsOf(readings[id]!.tokens)
  return { id, words: countsOf(words), size: words.length }
}

/** Words of the headings above a passage. */
function sectionOf({ segmentation }: Version): (passage: Passage) => string {
  const { blocks, passages } = segmentation
  const headings = new Map(passages.filter(({ kind }) => kind === 'heading').map(({ block, text }) => [block, text]))
  return ({ block }) => (blocks[block]?.section ?? []).map((id) => headings.get(id) ?? '').join('\n')
}

/** Passages with the same words: in the same section where they can be, then in order. */
function sameWords(
  before: readonly Passage[],
  after: readonly Passage[],
  oldSection: (passage: Passage) => string,
  newSection: (passage: Passage) => string
): Map<number, number> {
  const matched = new Map<number, number>()
  const taken = new Set<number>()
  const round = (oldKey: (passage: Passage) => string, newKey: (passage: Passage) => string) => {
    const waiting = new Map<string, number[]>()
    for (const passage of after) {
      if (taken.has(passage.id)) continue
      const key = newKey(passage)
      const group = waiting.get(key)
      if (group) group.push(passage.id)
      else waiting.set(key, [passage.id])
    }
    const next = new Map<string, number>()
    for (const passage of before) {
      if (matched.has(passage.id)) continue
      const key = oldKey(passage)
      const at = next.get(key) ?? 0
      const id = waiting.get(key)?.[at]
      if (id === undefined) continue
      next.set(key, at + 1)
      matched.set(passage.id, id)
      taken.add(id)
    }
  }
  const text = (passage: Passage) => keyOfText(passage.text)
  round(
    (passage) => `${text(passage)}\n${oldSection(passage)}`,
    (passage) => `${text(passage)}\n${newSection(passage)}`
  )
  round(text, text)
  return matched
}

/** Pairs that share most of their words, looked up by the rare ones. */
function candidatesOf(left: readonly Bag[], right: readonly Bag[]): Candidate[] {
  const index = new Map<string, Bag[]>()
  for (const bag of left) {
    for (const word of bag.words.keys()) {
      const group = index.get(word)
      if (group) group.push(bag)
      else index.set(word, [bag])
    }
  }
  return right.flatMap((bag) => {
    const groups = [...bag.words.keys()]
      .flatMap((word) => (index.has(word) ? [index.get(word)!] : []))
      .sort((a, b) => a.length - b.length)
      .slice(0, ASKED)
    const found = new Set(groups.flatMap((group) => group.slice(0, CROWD)))
    return [...found].flatMap((other) => {
      const score = (2 * sharedWords(bag.words, other.words)) / (bag.size + other.size)
      return score >= ALIKE ? [{ from: other.id, to: bag.id, score }] : []
    })
  })
}
