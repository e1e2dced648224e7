/** How closed word lists are written, one string a list, and what readers make of them. */

/** The words of a list. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The words of a table of lists, each with the name that its list stands under. */
export const namedWords = <Name extends string>(
  table: Readonly<Partial<Record<Name, string>>>
): [word: string, name: Name][] =>
  (Object.entries(table) as [Name, string][]).flatMap(([name, list]) =>
    list.split(' ').map((word): [string, Name] => [word, name])
  )

/** All values of each key, in order. */
export function multimap<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const values = new Map<Key, Value[]>()
  for (const [key, value] of pairs) {
    const known = values.get(key)
    if (known) known.push(value)
    else values.set(key, [value])
  }
  return values
}

/** Phrases by their first word, longest first. */
export function byFirstWord<Phrase extends { readonly words: readonly string[] }>(
  phrases: readonly Phrase[]
): ReadonlyMap<string, readonly Phrase[]> {
  const longestFirst = [...phrases].sort((a, b) => b.words.length - a.words.length)
  return multimap(longestFirst.map((phrase) => [phrase.words[0]!, phrase]))
}

/** Where a word stands in a list of groups whose members exclude each other. */
export type Membership = readonly [group: number, member: number]

/** The places of each word in groups of members that are parted by spaces, and their synonyms by commas. */
export const membersOf = (groups: readonly string[]): ReadonlyMap<string, readonly Membership[]> =>
  multimap(
    groups.flatMap((group, g) =>
      group
        .split(' ')
        .flatMap((synonyms, m) =>
          synonyms.split(',').map((word) => [word, [g, m] as const satisfies Membership] as const)
        )
    )
  )
