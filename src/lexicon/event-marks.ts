import { ORDINALS } from './number-words.ts'
import { wordSet } from './word-tables.ts'

const WORDS = wordSet(
  'new old former latter last latest next final initial original previous earlier later second-largest another other further additional repeat partial full interim north northern south southern east eastern west western upper lower'
)
const NUMBERED = /^\d+(?:st|nd|rd|th)?$/
const ROMAN = /^[ivx]{1,4}$/

/** Words that tell one of several happenings of a kind from the others: "the second phase", "the new bridge". */
export const isMark = (lower: string): boolean =>
  ORDINALS.has(lower) || WORDS.has(lower) || NUMBERED.test(lower) || ROMAN.test(lower)

/** What is held, awarded or issued time and again, so that a year in front of it says which one is meant. */
export const PERIODIC = wordSet(
  'election vote census season edition championship cup tournament olympics game race award prize winner budget report conference summit festival fair congress convention session meeting survey study review poll final playoff series issue volume class intake harvest flood drought outbreak model version release campaign rating ranking index'
)
