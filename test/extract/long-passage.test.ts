import { expect, test } from 'vitest'
import { audit } from '../../src/audit.ts'

const sentence = (times: number) => `${'The plant has 12 pumps and 5 km of pipe, '.repeat(times)}and nothing else.\n`

test('a passage of ordinary length is read', () => {
  expect(audit({ path: 'plant.md', text: sentence(2) }).claims.length).toBeGreaterThan(0)
})

test('a megabyte without a full stop is no sentence: it is passed over, and the rest is read', () => {
  const text = `${sentence(25_000)}\nThe harbour has 310 berths.\n`
  const { claims } = audit({ path: 'plant.md', text })
  expect(claims.filter(({ kind }) => kind === 'quantity').map(({ quote }) => quote)).toEqual(['310'])
})
