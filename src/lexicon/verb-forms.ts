const NONE: readonly never[] = []

/**
 * What a table keeps under a verb, by its dictionary form. Lexicons list "adapted" and "studied" as adjectives, so a
 * form in -ed that the table does not know is taken back to the verb.
 */
export function byVerb<T>(table: ReadonlyMap<string, readonly T[]>, lower: string, lemma: string): readonly T[] {
  const own = table.get(lemma)
  if (own || !lower.endsWith('ed')) return own ?? NONE
  const stem = lower.slice(0, -2)
  return (
    table.get(`${stem}e`) ??
    table.get(stem) ??
    (stem.endsWith('i') ? table.get(`${stem.slice(0, -1)}y`) : undefined) ??
    NONE
  )
}
