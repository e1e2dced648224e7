import { baseForm } from './words.ts'

/** Nouns that make of a name a part, a stage, a side or a successor of what it names. */
const PARTS =
  'phase stage section part extension expansion wing branch station component module version update upgrade edition successor replacement beta test trial plan proposal design tender contract study survey report film site sequel generation block leg lane entrance ramp approach annex addition programme program project office shop team price website app booklet second third fourth new next old former original first last northern southern eastern western upper lower inner outer'

let families: ReadonlySet<string> | undefined

/** True for the family of a word that names a part or stage of a thing, or another one of its line. */
export function isPartWord(family: string): boolean {
  families ??= new Set(PARTS.split(' ').flatMap((word) => [word, baseForm(word)?.family ?? word]))
  return families.has(family)
}
