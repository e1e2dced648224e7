import type { Segmentation } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import type { PollMargin, SampledTest } from '../../model/statistic-facts.ts'
import type { SampleMention } from '../../model/statistics.ts'
import { compare, rational } from '../../quantity/rational.ts'

/** Fewer than this are a part of a sample, or no sample at all. */
const FEW = rational(50n)

const isWhole = ({ form, asked, nominal }: SampleMention): boolean =>
  form !== 'n' && (form === 'N' || asked) && compare(nominal, FEW) >= 0

/** Margins of error with the one sample size of their paragraph. */
export function pollMargins(readings: readonly Reading[], { passages }: Segmentation): PollMargin[] {
  return readings.flatMap(({ passage, statistics }) => {
    const margins = statistics?.margins ?? []
    if (margins.length !== 1) return []
    const { block } = passages[passage]!
    const samples: PollMargin['sample'][] = []
    for (const step of [-1, 1])
      for (let i = passage + (step < 0 ? 0 : 1); passages[i]?.block === block; i += step)
        for (const sample of readings[i]!.statistics?.samples ?? [])
          if (isWhole(sample)) samples.push({ ...sample, passage: i })
    const sizes = new Set(samples.map(({ printed }) => printed))
    return sizes.size === 1 ? [{ margin: { ...margins[0]!, passage }, sample: samples[0]! }] : []
  })
}

const REPEATED =
  /^(?:mixed|multilevel|multi-level|hierarchical|trials|observations|items|repeated|within|within-subjects?|within-participants?|pooled|panel|regression|clustered|longitudinal|stimuli|measurements|samples|eyes|teeth|plots)$/

/** Tests whose own bracket or sentence names one sample. */
export function sampledTests(readings: readonly Reading[]): SampledTest[] {
  return readings.flatMap(({ passage, statistics, tokens }) => {
    const wholes = (statistics?.samples ?? []).filter(({ form }) => form === 'N')
    const small = (statistics?.samples ?? []).some(({ form }) => form !== 'N')
    const [whole] = wholes
    if (!whole || wholes.length > 1 || small || statistics!.tests.length === 0) return []
    const repeated = tokens.some(({ lower }) => REPEATED.test(lower))
    return statistics!.tests.map((test) => ({
      test: { ...test, passage },
      sample: { ...whole, passage },
      repeated
    }))
  })
}
