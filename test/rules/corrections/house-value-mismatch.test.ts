import { expect, test } from 'vitest'
import { audit } from '../../../src/audit.ts'
import { houseValueMismatch } from '../../../src/rules/corrections/house-value-mismatch.ts'

const fact = (subject: string, attribute: string, value: string) => ({
  id: 'fact',
  subject,
  attribute,
  value,
  source: { url: 'https://example.org/' },
  who: 'Editor',
  when: '2026-01-05'
})

function found(reference: ReturnType<typeof fact>, text: string) {
  const decisions = { corrections: [], references: [reference] }
  const { findings } = audit({ path: 'case.md', text }, { decisions })
  return findings.filter(({ ruleId }) => ruleId === houseValueMismatch.id)
}

test.each([
  [fact('the Orrin dam', 'height', '61 metres'), 'The Orrin dam is 64 m high.', '64 m'],
  [fact('Velmora', 'population', '410,000'), 'Velmora has a population of 480,000.', '480,000'],
  [fact('the Lindmar quay', 'length', '840 metres'), '# Ports\n\nThe Lindmar quay is 480 metres long.', '480 metres']
])('%o against %s', (reference, text, printed) => {
  const [finding, ...others] = found(reference, text)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity: 'error', reported: printed, computed: reference.value })
  expect(finding!.spans).toMatchObject([{ quote: printed }])
})

test('what stands under the heading of its subject counts, and what stands elsewhere does not get in the way', () => {
  const text =
    '# Rivers\n\nFish are back.\n\n## Other\n\nThe tower is 64 m high.\n\n## More\n\nThe Orrin dam is 64 m high.'
  const [finding] = found(fact('the Orrin dam', 'height', '61 metres'), text)
  expect(finding!.spans).toMatchObject([{ quote: '64 m', line: 11 }])
})

test.each([
  [fact('the Orrin dam', 'height', '61 metres'), 'The Orrin dam is 61 m high.'],
  [fact('the Orrin dam', 'height', '61 metres'), 'The Orrin weir is 12 m wide.'],
  [fact('Velmora', 'population', '410,000'), 'Velmora has a population of 0.41 million.'],
  [fact('Velmora', 'population', '410,000'), 'Esk has a population of 480,000.']
])('%o leaves alone: %s', (reference, text) => {
  expect(found(reference, text)).toEqual([])
})
