import { append } from '../../model/group.ts'
import type { DateMention } from '../../model/mention.ts'
import type { Segmentation } from '../../model/passage.ts'
import type { NounPhrase, Reading } from '../../model/reading.ts'
import type { PlacedDate, YearsCheck } from '../../model/time-facts.ts'
import { stagesOf } from './lives.ts'

const placed = ({ start, end, date }: DateMention, passage: number): PlacedDate => ({ passage, start, end, date })

const nameOf = (holder: NounPhrase | undefined): string | undefined =>
  holder?.named ? [...holder.keys].sort().join(' ') : undefined

/** Dates of one stage by the name of their holder; a name with two unlike dates is the business of another rule. */
class Origins {
  readonly #dates = new Map<string, PlacedDate[]>()

  constructor(readings: readonly Reading[], { passages }: Segmentation) {
    for (const reading of readings) {
      for (const { stage, holder, date, passage } of stagesOf(reading, passages[reading.passage]!.text)) {
        const name = nameOf(holder)
        if (name === undefined) continue
        const key = `${stage === 'opening' ? 'founding' : stage}:${name}`
        append(this.#dates, key, placed(date, passage))
      }
    }
  }

  /** The only date that other sentences give. */
  of(stage: 'birth' | 'founding', holder: NounPhrase | undefined, passage: number): PlacedDate | undefined {
    const name = nameOf(holder)
    const known = name === undefined ? [] : (this.#dates.get(`${stage}:${name}`) ?? [])
    const others = known.filter((each) => each.passage !== passage)
    return known.length === 1 ? others[0] : undefined
  }
}

/** Ages and anniversaries with the two dates that they lie between. */
export function yearsChecks(readings: readonly Reading[], segmentation: Segmentation): YearsCheck[] {
  const told = readings.filter(({ time }) => time.ages.length + time.anniversaries.length > 0)
  if (told.length === 0) return []
  const origins = new Origins(readings, segmentation)
  return told.flatMap(({ passage, time }): YearsCheck[] => {
    const check = (
      form: YearsCheck['form'],
      mention: { start: number; end: number; printed: string; years: number },
      own: DateMention | undefined,
      known: PlacedDate | undefined,
      to: DateMention
    ): YearsCheck[] => {
      const from = own ? placed(own, passage) : known
      if (!from) return []
      const { start, end, printed, years } = mention
      return [
        {
          form,
          stated: { passage, start, end, printed },
          years,
          from,
          to: placed(to, passage),
          near: own !== undefined
        }
      ]
    }
    return [
      ...time.ages.flatMap((age) => check('age', age, age.birth, origins.of('birth', age.holder, passage), age.event)),
      ...time.anniversaries.flatMap((each) =>
        check('anniversary', each, each.origin, origins.of('founding', each.holder, passage), each.kept)
      )
    ]
  })
}
