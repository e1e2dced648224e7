import { baseForm } from './words.ts'

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

/** The verb behind a participle that the lexicon lists as an adjective: "authorised" → authorise. */
export function participleRoot(lower: string): { readonly lemma: string; readonly family: string } | undefined {
  if (!lower.endsWith('ed')) return undefined
  for (const stem of [lower.slice(0, -1), lower.slice(0, -2)]) {
    const entry = baseForm(stem)
    if (entry?.lemma === stem && entry.classes.verb !== undefined) return entry
  }
  return undefined
}
