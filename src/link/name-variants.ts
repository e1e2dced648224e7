import { isKnownPlace } from '../lexicon/places.ts'
import { baseForm } from '../lexicon/words.ts'
import type { Spot } from '../model/facts.ts'
import type { NameVariant } from '../model/name-facts.ts'
import type { Reading } from '../model/reading.ts'
import { KeyIndex } from './key-index.ts'
import { folded, lettersBehindSlip, neighbourhood, slipBetween } from './spelling.ts'

interface Spelling {
  readonly word: string
  readonly spots: Spot[]
  /** Lower-cased words right before and behind it. */
  readonly neighbours: Set<string>
  /** Words of the names that it is a part of, itself left out. */
  readonly companions: Set<string>
}

const SHORTEST = 5
const WORD = /^\p{Lu}[\p{L}-]*\p{L}$/u
const withoutPossessive = (text: string): string => text.replace(/['’]s?$/, '')

/** Every capitalised word of the document with its places; all capitals are shouting or initials. */
function spellingsOf(readings: readonly Reading[]): Map<string, Spelling> {
  const found = new Map<string, Spelling>()
  for (const { tokens, classes, passage } of readings) {
    for (let i = 0; i < tokens.length; i++) {
      if (classes[i] !== 'name') continue
      const token = tokens[i]!
      const word = withoutPossessive(token.text)
      if (word.length < SHORTEST || !WORD.test(word) || word === word.toUpperCase()) continue
      const spelling = found.get(word) ?? { word, spots: [], neighbours: new Set(), companions: new Set() }
      spelling.spots.push({ passage, start: token.start, end: token.start + word.length })
      for (const k of [i - 1, i + 1]) {
        const beside = tokens[k]
        if (beside?.kind !== 'word') continue
        if (classes[k] === 'name') spelling.companions.add(withoutPossessive(beside.lower))
        else if (classes[k] !== 'function') spelling.neighbours.add(beside.lemma)
      }
      found.set(word, spelling)
    }
  }
  return found
}

/** Words of the language and known places are spelt as they should be. */
const isKnown = (word: string): boolean => baseForm(word.toLowerCase()) !== undefined || isKnownPlace(word)

/** How often the usual spelling must stand for one of the rare one. */
const RATIO = 4

function differenceOf(rare: Spelling, usual: Spelling): NameVariant['by'] | undefined {
  const [a, b] = [rare.word, usual.word]
  if (a.toLowerCase() === b.toLowerCase()) return /\p{Ll}\p{Lu}/u.test(b) ? 'case' : undefined
  const [x, y] = [folded(a), folded(b)]
  if (x === y) return 'accent'
  if (x.replaceAll('-', '') === y.replaceAll('-', '')) return 'hyphen'
  return x[0] === y[0] && slipBetween(x, y) ? 'letter' : undefined
}

interface Company {
  /** Words that both stand beside. */
  readonly shared: readonly string[]
  /** The rare spelling stands in a name of which the usual one knows nothing else: another first name, another title. */
  readonly strange: boolean
}

/** What shows that both name one thing: the rest of the name, or the words around it. */
function companyOf(rare: Spelling, usual: Spelling): Company {
  const companions = [...rare.companions].filter((word) => usual.companions.has(word))
  if (companions.length > 0) return { shared: companions, strange: false }
  const shared = [...rare.neighbours].filter((word) => usual.neighbours.has(word))
  return { shared, strange: rare.companions.size > 0 }
}

/** Fewer letters than this, and many pairs of names are one slip apart. */
const LONG = 7
const SWAPPED = 6
/** How often a name must stand for a slip to be seen by its letters alone. */
const OFTEN = 5
const SOME = 3

function isSlip(rare: Spelling, usual: Spelling, { shared, strange }: Company): boolean {
  if (isKnown(rare.word)) return false
  if (shared.some((word) => usual.companions.has(word))) return true
  const [x, y] = [folded(rare.word), folded(usual.word)]
  // An ending makes a plural, an adjective or the name of a people.
  if (lettersBehindSlip(x, y) < 2) return false
  if (shared.length > 0 && !strange && x.length >= LONG) return true
  if (isKnown(usual.word) || rare.spots.length > 1) return false
  // Swapped letters make no other name; a letter more or less seldom does; another letter does.
  const slip = slipBetween(x, y)
  return (
    (slip === 'swap' && x.length >= SWAPPED && usual.spots.length >= SOME) ||
    (slip === 'length' && !strange && x.length >= LONG && usual.spots.length >= OFTEN)
  )
}

function variantOf(rare: Spelling, usual: Spelling): NameVariant | undefined {
  const company = companyOf(rare, usual)
  const least = company.shared.length > 0 && rare.companions.size > 0 ? 2 : SOME
  const enough = rare.spots.length === 1 ? usual.spots.length >= least : usual.spots.length >= RATIO * rare.spots.length
  const by = enough ? differenceOf(rare, usual) : undefined
  if (!by || (by === 'letter' ? !isSlip(rare, usual, company) : company.strange)) return undefined
  // A sentence that prints both tells two things apart.
  const passages = new Set(usual.spots.map(({ passage }) => passage))
  if (rare.spots.some(({ passage }) => passages.has(passage))) return undefined
  const [first, ...repeats] = rare.spots
  return {
    variant: first!,
    printed: rare.word,
    repeats,
    usual: usual.spots[0]!,
    usualPrinted: usual.word,
    times: usual.spots.length,
    by,
    shared: company.shared
  }
}

/** Rare spellings that are one slip away from a frequent one. */
export function nameVariants(readings: readonly Reading[]): NameVariant[] {
  const spellings = [...spellingsOf(readings).values()]
  const index = new KeyIndex(
    Number.POSITIVE_INFINITY,
    spellings.filter(({ spots }) => spots.length > 1),
    ({ word }) => neighbourhood(folded(word))
  )
  return spellings.flatMap((rare) => {
    if (rare.spots.length > 2) return []
    const found = [...index.near(neighbourhood(folded(rare.word)))].flatMap((usual) =>
      usual === rare ? [] : (variantOf(rare, usual) ?? [])
    )
    return found.sort((a, b) => b.times - a.times).slice(0, 1)
  })
}
