import type { WorkMention } from '../model/attribution.ts'
import type { Located, Pair } from '../model/facts.ts'
import type { NounPhrase, Reading, RelationMention } from '../model/reading.ts'

type Work = Located<WorkMention>

const partsOf = (author: string): string[] => author.toLowerCase().split(/[\s-]+/)

const phrase = (printed: string, { start, end }: Work): NounPhrase => {
  const keys = partsOf(printed)
  return { start, end, printed, keys, head: keys.at(-1)!, named: true }
}

const relationOf = (work: Work): Located<RelationMention> => ({
  passage: work.passage,
  start: work.start,
  end: work.end,
  relation: 'work-of',
  subject: phrase(work.printed, work),
  object: phrase(work.author, work),
  negated: false,
  degree: undefined
})

/** One titled work with two authors; a name that both sentences know makes them joint authors or a review. */
export function workPairs(readings: readonly Reading[]): Pair<Located<RelationMention>>[] {
  const byTitle = new Map<string, Work[]>()
  for (const { attributed, passage } of readings)
    for (const work of attributed.works)
      byTitle.set(work.title, [...(byTitle.get(work.title) ?? []), { ...work, passage }])
  /** The sentence names the other author too, and not as the author of another work. */
  const knows = ({ passage, title }: Work, author: string) =>
    !readings[passage]!.attributed.works.some(
      (work) => work.title !== title && partsOf(work.author).some((part) => partsOf(author).includes(part))
    ) && readings[passage]!.tokens.some(({ lower }) => partsOf(author).includes(lower.replace(/['’]s?$/, '')))
  return [...byTitle.values()].flatMap((works) => {
    const first = works[0]!
    const other = works.find(
      (work) =>
        work.passage !== first.passage &&
        work.act === first.act &&
        !knows(work, first.author) &&
        !knows(first, work.author)
    )
    if (!other) return []
    const steps = [`“${first.printed}” is the title in both`, `“${first.author}” and “${other.author}” share no name`]
    return [
      {
        a: relationOf(first),
        b: relationOf(other),
        separatedBy: undefined,
        tie: { score: 0.75, words: [first.printed], steps }
      }
    ]
  })
}
