import type { Candidate } from './headings.ts'

type Depth = 2 | 3 | 4 | 5 | 6

const MAIN: Depth = 2
const SUB: Depth = 3
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Parts the headings by a yes-or-no signal, when both kinds occur more than once. */
function splitBy(candidates: readonly Candidate[], isMain: (candidate: Candidate) => boolean): Depth[] | undefined {
  const main = candidates.filter(isMain).length
  if (main < 2 || candidates.length - main < 2 || !isMain(candidates[0]!)) return undefined
  return candidates.map((candidate) => (isMain(candidate) || candidate.isReference ? MAIN : SUB))
}

function byNumber(candidates: readonly Candidate[]): Depth[] | undefined {
  if (candidates.filter((candidate) => candidate.shape.number !== undefined).length < 2) return undefined
  return candidates.map((candidate) => Math.min(6, 1 + (candidate.shape.number?.split('.').length ?? 1)) as Depth)
}

function byDistance(candidates: readonly Candidate[]): Depth[] | undefined {
  const least = candidates.reduce((few, candidate) => Math.min(few, candidate.blanksBefore), Number.POSITIVE_INFINITY)
  return splitBy(candidates, (candidate) => candidate.blanksBefore > least)
}

function byIndent(candidates: readonly Candidate[]): Depth[] | undefined {
  const margin = candidates.reduce((least, candidate) => Math.min(least, candidate.indent), Number.POSITIVE_INFINITY)
  return splitBy(candidates, (candidate) => candidate.indent === margin)
}

/** The last count that an announcement names: "sold in three models:" gives 3. */
function countIn(announcement: string): number | undefined {
  const words =
    announcement
      .slice(-200)
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? []
  for (let i = words.length - 1; i >= 0; i--) {
    const count = /^\d{1,2}$/.test(words[i]!) ? Number(words[i]) : COUNTS.indexOf(words[i]!)
    if (count >= 2 && count <= 12) return count
  }
  return undefined
}

const edgeWords = (text: string): [string, string] => {
  const words = text.toLowerCase().replace(/[():]/g, '').split(/\s+/)
  return [words[0]!, words.at(-1)!]
}

function isSibling(first: Candidate, other: Candidate): boolean {
  if (other.isReference) return false
  if (first.shape.gloss || other.shape.gloss) return first.shape.gloss && other.shape.gloss
  const [head, tail] = edgeWords(first.text)
  const [otherHead, otherTail] = edgeWords(other.text)
  return head === otherHead || tail === otherTail
}

/** How many headings from `at` on are siblings by their form. */
function siblingsFrom(candidates: readonly Candidate[], at: number): number {
  let end = at + 1
  while (end < candidates.length && isSibling(candidates[at]!, candidates[end]!)) end++
  return end - at
}

/** How many headings from `at` on stand under the section before them; 0 when nothing says so. */
function subsectionsFrom(candidates: readonly Candidate[], at: number): number {
  const candidate = candidates[at]!
  if (at === 0 || candidate.isReference) return 0
  const siblings = siblingsFrom(candidates, at)
  if (candidate.announcement !== undefined) {
    if (siblings > 1) return siblings
    const announced = countIn(candidate.announcement) ?? 0
    return at + announced <= candidates.length ? announced : 0
  }
  return candidate.shape.gloss && siblings > 1 ? siblings : 0
}

/** A paragraph that ends with a colon announces the headings behind it; so does a run of headings with a gloss each. */
function byAnnouncement(candidates: readonly Candidate[]): Depth[] {
  const depths: Depth[] = []
  while (depths.length < candidates.length) {
    const under = subsectionsFrom(candidates, depths.length)
    if (under === 0) depths.push(MAIN)
    for (let i = 0; i < under; i++) depths.push(SUB)
  }
  return depths
}

/** Depth of each heading under the title, by the first signal that the text gives consistently. */
export function levelsOf(candidates: readonly Candidate[]): Depth[] {
  if (candidates.length === 0) return []
  return (
    byNumber(candidates) ??
    splitBy(candidates, (candidate) => candidate.shape.allCaps) ??
    byDistance(candidates) ??
    byIndent(candidates) ??
    byAnnouncement(candidates)
  )
}
