import { modalityWord } from './modality-words.ts'
import { wordSet } from './word-tables.ts'

/** Words that keep a statement from being plain: of degree, of frequency, of doubt. */
const QUALIFIERS = wordSet(
  'about around nearly almost approximately approx roughly circa some most mostly mainly largely partly partially ' +
    'over under exceeding typically generally usually often sometimes occasionally frequently commonly ' +
    'can could would seem seems seemed appear appears appeared suggest suggests suggested indicate indicates ' +
    'tend tends tended somewhat relatively estimated estimates estimate preliminary provisional potential possible ' +
    'possibly ~ ≈ < > ≤ ≥'
)
const WEAK = new Set(['speculative', 'hedged', 'disputed'])

/** True for a word whose loss makes a statement firmer. */
export const isQualifier = (lower: string): boolean => QUALIFIERS.has(lower) || WEAK.has(modalityWord(lower) ?? '')
