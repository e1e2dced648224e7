import type { RelationName } from '../model/reading.ts'
import { byFirstWord } from './word-tables.ts'

/**
 * How English names a relation. `words` are dictionary forms in order; the subject stands before the first, the object
 * behind the last. `inverse` swaps them ("A owns B" says that B is owned by A).
 */
export interface RelationPattern {
  readonly relation: RelationName
  readonly words: readonly string[]
  readonly inverse: boolean
}

const DIRECT: Readonly<Partial<Record<RelationName, string>>> = {
  'located-in': 'headquarter in|base in|locate in|situate in|base at',
  'successor-of': 'successor to|successor of|replace|supersede|succeed',
  precedes: 'precede|predate|antedate|pave the way for',
  'led-by': 'lead by|head by|direct by|chair by'
}

const INVERSE: Readonly<Partial<Record<RelationName, string>>> = {
  'successor-of': 'predecessor of|predecessor to',
  precedes: 'follow|postdate',
  'led-by': 'lead|chair|ceo of|director of|head of'
}

function patterns(table: Readonly<Partial<Record<RelationName, string>>>, inverse: boolean): RelationPattern[] {
  return Object.entries(table).flatMap(([relation, list]) =>
    list.split('|').map((each) => ({ relation: relation as RelationName, words: each.split(' '), inverse }))
  )
}

/** Patterns by their first word, longest first. */
export const RELATION_PATTERNS = byFirstWord([...patterns(DIRECT, false), ...patterns(INVERSE, true)])
