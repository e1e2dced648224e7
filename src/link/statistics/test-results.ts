import type { Reading } from '../../model/reading.ts'
import type { TestResult } from '../../model/statistic-facts.ts'

const ONE_SIDED = /^(?:one|1)-?(?:tailed|sided)$|^directional$/
export const CORRECTED =
  /^(?:bonferroni|holm|tukey|scheff[eé]|[sš]id[aá]k|fdr|benjamini|hochberg|permutation|permutations|bootstrap|bootstrapped|multiplicity|family-?wise|bonferroni-(?:corrected|adjusted))/

/** Every p value with its statistic or verdict, and with what the document says of its tests as a whole. */
export function testResults(readings: readonly Reading[]): TestResult[] {
  const reporting = readings.filter(({ statistics }) => statistics)
  const some = reporting.some(({ statistics }) => statistics!.tests.length + statistics!.verdicts.length > 0)
  // The words of the whole document are looked through only when there is something to judge by them.
  if (!some) return []
  const says = (pattern: RegExp) => readings.some(({ tokens }) => tokens.some(({ lower }) => pattern.test(lower)))
  const document = {
    oneSided: says(ONE_SIDED) || readings.some(oneTailed),
    corrected: says(CORRECTED),
    alphas: reporting.flatMap(({ statistics }) => statistics!.alphas)
  }
  return reporting.flatMap(({ passage, statistics }) => {
    const { tests, verdicts } = statistics!
    const judged = tests.flatMap((test) => {
      const { p, start, end } = test
      const verdict = verdicts.find((each) => each.p === p)
      return p ? [{ passage, start, end, p, test, verdict, ...document }] : []
    })
    const bare = verdicts.filter(({ p }) => !tests.some((test) => test.p === p))
    return [
      ...judged,
      ...bare.map((verdict) => ({
        passage,
        start: verdict.start,
        end: verdict.end,
        p: verdict.p,
        test: undefined,
        verdict,
        ...document
      }))
    ]
  })
}

/** "one tailed" in two words. */
const oneTailed = ({ tokens }: Reading): boolean =>
  tokens.some(({ lower }, i) => (lower === 'tailed' || lower === 'sided') && tokens[i - 1]?.lower === 'one')
