import { expect, test } from 'vitest'
import { audit } from '../../../src/audit.ts'
import type { AcceptedFinding } from '../../../src/decide/index.ts'
import { baselineStale } from '../../../src/rules/housekeeping/baseline-stale.ts'

const entry = (rule: string, quote: string, document = 'case.md'): AcceptedFinding => ({
  document,
  rule,
  severity: 'error',
  fingerprint: `gone ${quote}`,
  quote
})
const decided = (...baseline: AcceptedFinding[]) => ({ decisions: { corrections: [], baseline } })

const STALE = entry('value-conflict', 'The harbour tunnel itself is 14 km long.')
const found = (text: string) =>
  audit({ path: 'case.md', text }, decided(STALE, entry('value-conflict', 'Elsewhere.', 'other.md'))).findings.filter(
    ({ ruleId }) => ruleId === baselineStale.id
  )

test('an entry that is met no more is named where the document begins', () => {
  expect(found('The tunnel is 12 km long. It was dug in 1931.')).toMatchObject([
    {
      message: 'An accepted finding of `value-conflict` is gone: update the baseline',
      spans: [{ quote: 'The tunnel is 12 km long.' }]
    }
  ])
})

test('an entry that is met, under a small rewording too, is not', () => {
  expect(found('The harbour tunnel is 12 km long.\n\nThe harbour tunnel is 14 km long.')).toEqual([])
})

test('several that are gone are one finding', () => {
  const gone = ['The tunnel is new.', 'The bridge is new.'].map((quote) => entry('status-conflict', quote))
  const options = decided(...gone, entry('value-conflict', 'The dam is 9 m high.'))
  const { findings } = audit({ path: 'case.md', text: 'The tunnel is 12 km long.' }, options)
  expect(findings).toMatchObject([
    {
      message: '3 accepted findings are gone (status-conflict, value-conflict): update the baseline',
      working: [
        'status-conflict: The tunnel is new.',
        'status-conflict: The bridge is new.',
        'value-conflict: The dam is 9 m high.'
      ]
    }
  ])
})
