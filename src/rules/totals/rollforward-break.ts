import { defineRule } from '../../check/rule.ts'
import type { Facts } from '../../model/facts.ts'
import { printedLike } from '../../model/sums.ts'
import { addIntervals, meets, subtractIntervals } from '../../quantity/interval.ts'
import { add, subtract } from '../../quantity/rational.ts'

type Rollforward = Facts['rollforward']

const asSteps = ({ opening, changes }: Rollforward): string =>
  [
    `\`${opening.quantity.printed}\``,
    ...changes.map(({ value, sign }) => `${sign > 0 ? '+' : '−'} \`${value.quantity.printed}\``)
  ].join(' ')

/** Reports a stock whose opening and changes do not lead to its closing. */
export const rollforwardBreak = defineRule({
  id: 'rollforward-break',
  group: 'totals',
  summary: 'An opening with its changes gives the closing',
  severity: 'error',
  reads: 'rollforward',
  doubt: 'a change is not listed, or one of those listed goes the other way',
  messages: {
    differs: '{steps} is {computed}, and the end says `{stated}`'
  },
  check(roll, say) {
    const { opening, changes, closing, isWhole, isVouched } = roll
    const steps = asSteps(roll)
    const sum = changes.reduce(
      (value, { value: { quantity }, sign }) =>
        sign > 0 ? addIntervals(value, quantity.value) : subtractIntervals(value, quantity.value),
      opening.quantity.value
    )
    const places = [opening, ...changes.map(({ value }) => value)]
    if (meets(sum, closing.quantity.value))
      return say.agrees(`${steps} = \`${closing.quantity.printed}\``, [closing, ...places])
    // Prose may tell of what came and pass over what went.
    const isTold = isWhole || new Set(changes.map(({ sign }) => sign)).size === 2
    if (!isTold) return say.undecided('open-list')
    if (!isVouched && !changes.every(({ isKnown }) => isKnown)) return say.undecided('open-list')
    const nominal = changes.reduce(
      (value, { value: { quantity }, sign }) => (sign > 0 ? add : subtract)(value, quantity.nominal),
      opening.quantity.nominal
    )
    const computed = printedLike(nominal, closing)
    return say.differs({
      message: 'differs',
      values: { steps, computed, stated: closing.quantity.printed },
      at: closing,
      against: places,
      confidence: isVouched ? 0.9 : 0.8,
      working: [`${steps} = ${computed}`],
      reported: closing.quantity.printed,
      computed,
      severity: isWhole || closing.quantity.dimension === 'count' ? undefined : 'warning'
    })
  }
})
