import { defineRule } from '../../check/rule.ts'
import { short } from '../judge-group.ts'

/** Reports listed sources that nothing cites, and cited outlets that the closing list lacks; one finding for each kind. */
export const orphanSource = defineRule({
  id: 'orphan-source',
  group: 'citations',
  summary: 'What is listed is cited, and what is cited is listed',
  severity: 'warning',
  reads: 'source-list',
  doubt: 'the list is a reading list or a selection rather than the list of sources',
  messages: {
    uncited: '`{sources}` is listed and never cited',
    severalUncited: '{count} listed sources are never cited: {sources}',
    unlisted: '`{outlets}` is cited {times} and missing from the list of sources',
    severalUnlisted: '{count} cited outlets are missing from the list of sources: {outlets}'
  },
  check({ matched, uncited, unlisted }, say) {
    if (uncited.length > 0) {
      const names = uncited.map(({ source: { title, printed } }) => short(title ?? printed))
      const common = {
        at: uncited[0]!.entry,
        against: [],
        repeats: uncited.slice(1).map(({ entry }) => entry),
        confidence: 0.9,
        working: [`${matched} of ${matched + uncited.length} listed sources are cited`]
      }
      if (names.length === 1) return say.differs({ ...common, message: 'uncited', values: { sources: names[0]! } })
      return say.differs({
        ...common,
        message: 'severalUncited',
        values: { count: String(names.length), sources: listOf(names) }
      })
    }
    if (unlisted.length === 0) return matched > 0 ? say.agrees() : undefined
    const common = {
      at: unlisted[0]!.firstUse,
      against: [],
      repeats: unlisted.slice(1).map(({ firstUse }) => firstUse),
      confidence: 0.8,
      working: unlisted.map(({ outlet, times }) => `${outlet}: cited ${timesOf(times)}`)
    }
    const [first] = unlisted
    if (unlisted.length === 1)
      return say.differs({
        ...common,
        message: 'unlisted',
        values: { outlets: first!.outlet, times: timesOf(first!.times) }
      })
    return say.differs({
      ...common,
      message: 'severalUnlisted',
      values: { count: String(unlisted.length), outlets: listOf(unlisted.map(({ outlet }) => outlet)) }
    })
  }
})

const timesOf = (count: number): string => (count === 1 ? 'once' : `${count} times`)
const listOf = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
