import { expect, test } from 'vitest'
import type { AuditOptions } from '../src/audit.ts'
import { audit } from '../src/audit.ts'

const text = `# Harbour

The harbour took in 4,200 ships in 2021 [1]. It took in 3,100 ships in 2015, and 2,950 in 2014.

The quay is 420 m long ([Wall Street Journal](https://www.cnn.com/2024/quays)). Chats helped [2][3][4].

## References

1. Harbour Board. Annual report 2021. https://harbour.example/2021
2. Kyoto Post. Ships. https://kyotopost.jp/ships
3. Kyoto Post. Quays. https://kyotopost.jp/quays
4. Kyoto Post. Tides. https://kyotopost.jp/tides
5. Kyoto Post. Salt. https://kyotopost.jp/salt
`

function severities(options: AuditOptions): Readonly<Record<string, string>> {
  const { findings } = audit({ path: 'a.md', text }, options)
  return Object.fromEntries(findings.map(({ ruleId, severity }) => [ruleId, severity]))
}

test('without a profile the audit is that of a reviewer', () => {
  expect(severities({})).toEqual(severities({ profile: 'review' }))
  expect(severities({})).toMatchObject({ 'orphan-source': 'warning', 'outlet-link-mismatch': 'warning' })
})

test('a draft may be unfinished, but not wrong', () => {
  expect(severities({ profile: 'draft' })).toMatchObject({
    'orphan-source': 'info',
    'outlet-link-mismatch': 'warning'
  })
})

test('what goes out must hold', () => {
  expect(severities({ profile: 'publish' })).toMatchObject({
    'orphan-source': 'warning',
    'outlet-link-mismatch': 'error'
  })
})

test('what the user says of a rule comes first', () => {
  const rules = { 'orphan-source': 'off', 'outlet-link-mismatch': 'info' } as const
  const found = severities({ profile: 'publish', rules })
  expect(found['orphan-source']).toBeUndefined()
  expect(found['outlet-link-mismatch']).toBe('info')
})

test('options reach their rule', () => {
  expect(severities({})['citation-overload']).toBeUndefined()
  expect(severities({ rules: { 'citation-overload': ['warning', { max: 2 }] } })['citation-overload']).toBe('warning')
})
