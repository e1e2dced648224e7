import { COMES_AFTER } from '../../lexicon/life-stages.ts'
import type { Located } from '../../model/facts.ts'
import { groupBy } from '../../model/group.ts'
import type { Segmentation } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import type { DateOrder } from '../../model/time-facts.ts'
import type { StageMention } from '../../model/time-mentions.ts'

type Placed = Located<StageMention>

/** Words with which a thing begins or ends a second time, or another thing of its name does. */
const TWICE =
  /\b(?:again|anew|re-?(?:opened|founded|established|launched|born|built|incorporated|formed)|successor|predecessor|second|former|revived|namesake)\b/i

/** Words for kin, whose births and deaths are none of the subject's. */
const KIN =
  /\b(?:whose|father|mother|parents?|sons?|daughters?|child(?:ren)?|brothers?|sisters?|wife|husband|widow(?:er)?|twins?|uncle|aunt|grand\w+)\b/i

const first = ({ date }: StageMention): number => date.date.first ?? Number.NEGATIVE_INFINITY
const last = ({ date }: StageMention): number => date.date.last ?? Number.POSITIVE_INFINITY

const isAfter = (later: StageMention, earlier: StageMention): boolean =>
  COMES_AFTER[earlier.stage]?.includes(later.stage) === true

/** Stages of one sentence that have one holder; what is told second came second, save for births and deaths. */
function ofSentence(stages: readonly Placed[], { tokens, classes }: Reading): DateOrder[] {
  const isBroken = (from: number, to: number) =>
    tokens.some(
      ({ start, wordClass }, i) => start >= from && start < to && classes[i] === 'verb' && wordClass !== 'function'
    )
  return stages.flatMap((later) =>
    stages.flatMap((earlier): DateOrder[] => {
      if (!isAfter(later, earlier) || !earlier.holder || !later.holder) return []
      if (earlier.holder.keys.join() !== later.holder.keys.join()) return []
      // Another verb between them may have a subject of its own: "bought a mill built in 1890 and closed in 1950".
      if (earlier.stage !== 'birth' && (earlier.start > later.start || isBroken(earlier.end, later.start))) return []
      return [{ form: 'life', holder: earlier.holder.printed, earlier, later }]
    })
  )
}

/** A holder with a name is the same wherever it stands; what opens and closes may do so time and again. */
function acrossSentences(stages: readonly Placed[]): DateOrder[] {
  const named = stages.filter(({ holder, stage }) => holder?.named && stage !== 'opening')
  return [...groupBy(named, ({ holder }) => [...holder!.keys].sort().join(' ')).values()].flatMap(
    (own): DateOrder[] => {
      if (own.length < 2) return []
      return own.flatMap((later): DateOrder[] => {
        const before = own.filter((each) => isAfter(later, each))
        if (before.length === 0 || before.some(({ passage }) => passage === later.passage)) return []
        const latest = own.filter(({ stage }) => stage === later.stage).reduce((x, y) => (last(y) > last(x) ? y : x))
        const earlier = before.reduce((x, y) => (first(y) < first(x) ? y : x))
        return latest === later ? [{ form: 'life', holder: earlier.holder!.printed, earlier, later }] : []
      })
    }
  )
}

/** The stages that a sentence tells of its own subject, once in a life. */
export function stagesOf({ time, passage }: Reading, text: string): Placed[] {
  if (time.stages.length === 0 || TWICE.test(text)) return []
  const withKin = KIN.test(text)
  return time.stages
    .filter(({ stage }) => !withKin || (stage !== 'birth' && stage !== 'death'))
    .map((stage) => ({ ...stage, passage }))
}

/** Periods that end before they begin, and lives by the dates of their stages. */
export function dateOrders(readings: readonly Reading[], { passages }: Segmentation): DateOrder[] {
  const ranges = readings.flatMap(({ time, passage }) =>
    passages[passage]!.kind === 'sentence'
      ? time.inverted.map((range): DateOrder => ({ form: 'range', range: { ...range, passage } }))
      : []
  )
  const placed = readings.map((reading) => ({ reading, stages: stagesOf(reading, passages[reading.passage]!.text) }))
  return [
    ...ranges,
    ...placed.flatMap(({ reading, stages }) => ofSentence(stages, reading)),
    ...acrossSentences(placed.flatMap(({ stages }) => stages))
  ]
}
