import { readFileSync } from 'node:fs'
import { IRREGULAR } from './irregular.ts'

/**
 * Word knowledge from WordNet (see docs/decisions), kept as sorted lines and searched in place:
 * nothing is parsed at start-up, and a word is looked up once per process.
 */

export type WordClass = 'noun' | 'verb' | 'adjective' | 'adverb'

export interface WordEntry {
  readonly lemma: string
  /** Root of the derivational family: acquire, acquisition and acquirer share one. */
  readonly family: string
  /** How often each class was tagged in running text; a class that the word never has is absent. */
  readonly classes: Readonly<Partial<Record<WordClass, number>>>
  /** Codes of the first senses by class. */
  readonly senses: Readonly<Partial<Record<WordClass, readonly string[]>>>
  readonly antonyms: readonly string[]
}

const CLASSES: readonly WordClass[] = ['noun', 'verb', 'adjective', 'adverb']

let lexicon: string | undefined
const entries = new Map<string, WordEntry | undefined>()

function text(): string {
  lexicon ??= readFileSync(new URL('../../data/lexicon.txt', import.meta.url), 'latin1')
  return lexicon
}

function findLine(lemma: string): string | undefined {
  const all = text()
  const wanted = `${lemma}|`
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = all.lastIndexOf('\n', middle - 1) + 1
    const bar = all.indexOf('|', start)
    if (bar < 0) return undefined
    const word = all.slice(start, bar)
    if (word === lemma) return all.slice(start, all.indexOf('\n', start))
    if (word < lemma) low = all.indexOf('\n', middle) + 1 || all.length
    else high = start
  }
  return all.startsWith(wanted, low) ? all.slice(low, all.indexOf('\n', low)) : undefined
}

function parseLine(line: string): WordEntry {
  const [lemma = '', family, noun, verb, adjective, adverb, antonyms] = line.split('|')
  const classes: Partial<Record<WordClass, number>> = {}
  const senses: Partial<Record<WordClass, readonly string[]>> = {}
  for (const [i, field] of [noun, verb, adjective, adverb].entries()) {
    if (!field) continue
    const colon = field.indexOf(':')
    classes[CLASSES[i]!] = Number(field.slice(0, colon))
    senses[CLASSES[i]!] = field.slice(colon + 1).split(',')
  }
  return { lemma, family: family || lemma, classes, senses, antonyms: antonyms ? antonyms.split(',') : [] }
}

/** The entry of a base form in lower case, or undefined when WordNet does not list it as a common word. */
export function lookUp(lemma: string): WordEntry | undefined {
  if (entries.has(lemma)) return entries.get(lemma)
  const line = findLine(lemma)
  const entry = line ? parseLine(line) : undefined
  entries.set(lemma, entry)
  return entry
}

type Ending = readonly [suffix: string, replacement: string, wordClass: WordClass]

/** Endings as in WordNet's own `morphy`, longest first. */
const ENDINGS: readonly Ending[] = [
  ['ches', 'ch', 'noun'],
  ['shes', 'sh', 'noun'],
  ['sses', 'ss', 'noun'],
  ['xes', 'x', 'noun'],
  ['zes', 'z', 'noun'],
  ['ies', 'y', 'noun'],
  ['ies', 'y', 'verb'],
  ['men', 'man', 'noun'],
  ['iest', 'y', 'adjective'],
  ['ied', 'y', 'verb'],
  ['ier', 'y', 'adjective'],
  ['ing', 'e', 'verb'],
  ['ing', '', 'verb'],
  ['ed', 'e', 'verb'],
  ['ed', '', 'verb'],
  ['es', 'e', 'verb'],
  ['es', '', 'verb'],
  ['est', 'e', 'adjective'],
  ['est', '', 'adjective'],
  ['er', 'e', 'adjective'],
  ['er', '', 'adjective'],
  ['s', '', 'noun'],
  ['s', '', 'verb']
]

function undouble(stem: string): string | undefined {
  const last = stem.at(-1)
  return stem.length > 3 && last === stem.at(-2) && last !== undefined && !'aeiou'.includes(last)
    ? stem.slice(0, -1)
    : undefined
}

function byEnding(word: string): WordEntry | undefined {
  for (const [suffix, replacement, wordClass] of ENDINGS) {
    if (!word.endsWith(suffix) || word.length - suffix.length < 2) continue
    const stem = word.slice(0, -suffix.length) + replacement
    const found = lookUp(stem) ?? (suffix.length > 1 && replacement === '' ? undoubled(stem) : undefined)
    if (found?.classes[wordClass] !== undefined) return found
  }
  return undefined
}

function undoubled(stem: string): WordEntry | undefined {
  const single = undouble(stem)
  return single ? lookUp(single) : undefined
}

const bases = new Map<string, WordEntry | undefined>()

/** The entry behind an inflected form ("acquired" → acquire, "bacteria" → bacterium); input in lower case. */
export function baseForm(word: string): WordEntry | undefined {
  if (bases.has(word)) return bases.get(word)
  const irregular = IRREGULAR.get(word)
  const own = irregular ? lookUp(irregular) : lookUp(word)
  const inflected = /(?:s|ed|ing)$/.test(word) && !irregular ? byEnding(word) : undefined
  const entry = preferred(word, own, inflected) ?? byEnding(word)
  bases.set(word, entry)
  return entry
}

/** "increases" is listed only as increase; "savings" and "building" are listed themselves: the commoner reading wins. */
function preferred(word: string, own: WordEntry | undefined, inflected: WordEntry | undefined): WordEntry | undefined {
  if (!own || !inflected) return own ?? inflected
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return own
  const weight = (entry: WordEntry) => Object.values(entry.classes).reduce((sum, count) => sum + count, 0)
  return weight(own) >= weight(inflected) ? own : inflected
}
