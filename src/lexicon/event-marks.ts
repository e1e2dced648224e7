import { ORDINALS } from './number-words.ts'

const WORDS = new Set(
  'new old former latter last latest next final initial original previous earlier later second-largest another other further additional repeat partial full interim north northern south southern east eastern west western upper lower'.split(
    ' '
  )
)
const NUMBERED = /^\d+(?:st|nd|rd|th)?$/
const ROMAN = /^[ivx]{1,4}$/

/** Words that tell one of several happenings of a kind from the others: "the second phase", "the new bridge". */
export const isMark = (lower: string): boolean =>
  ORDINALS.has(lower) || WORDS.has(lower) || NUMBERED.test(lower) || ROMAN.test(lower)
