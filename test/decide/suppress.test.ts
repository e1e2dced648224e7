import { describe, expect, test } from 'vitest'
import { audit } from '../../src/audit.ts'

const IGNORE = (scope = '') => `<!-- claimcheck-ignore${scope} value-conflict: before and after the extension -->`
const LONG = 'The harbour tunnel is 14 km long.'

/** Statuses of the conflicts of a text. */
const statuses = (text: string, asOf?: string) =>
  audit({ path: 'a.md', text }, asOf === undefined ? {} : { asOf })
    .findings.filter(({ ruleId }) => ruleId === 'value-conflict')
    .map(({ status }) => status)

const start = 'The harbour tunnel is 12 km long.'

describe('a comment silences', () => {
  test.each([
    ['the sentence that it ends', `${start}\n\n${LONG} ${IGNORE()} It is new.`],
    ['the sentence that it stands in', `${start}\n\nThe harbour tunnel ${IGNORE()} is 14 km long.`],
    ['the first sentence below it', `${start}\n\n${IGNORE()}\n\n${LONG} It is new.`],
    ['a sentence that the finding only refers to', `${start} ${IGNORE()}\n\n${LONG}`],
    ['the block that it stands in', `${start}\n\nIt is new. ${LONG} ${IGNORE('-block')}`],
    ['the block below it', `${start}\n\n${IGNORE('-block')}\n\nIt is new. ${LONG}`],
    ['a list below it', `${start}\n\n${IGNORE('-block')}\n\n- It is new.\n- ${LONG}`],
    [
      'a table below it',
      `${start}\n\n${IGNORE()}\n\n| Harbour tunnel | length |\n| --- | --- |\n| Harbour tunnel | 14 km |`
    ],
    ['the file', `${start}\n\n${LONG}\n\n${IGNORE('-file')}`]
  ])('%s', (_, text) => {
    expect(new Set(statuses(text))).not.toContain('new')
  })

  test.each([
    ['another sentence', `${start}\n\n${LONG} It is new. ${IGNORE()}`],
    ['another block', `${start}\n\n${LONG}\n\n${IGNORE('-block')}\n\nIt is new.`],
    ['another rule', `${start}\n\n${LONG} ${IGNORE().replace('value-conflict', 'total-mismatch')}`],
    ['after its day', `${start}\n\n${LONG} ${IGNORE().replace(':', ' until=2026-05-31:')}`],
    ['with a day that is none', `${start}\n\n${LONG} ${IGNORE().replace(':', ' until=soon:')}`]
  ])('but not %s', (_, text) => {
    expect(statuses(text, '2026-06-01')).toEqual(['new'])
  })
})

test('what is silenced says where and why', () => {
  const text = `${start}\n\n${LONG} ${IGNORE()}`
  const [finding] = audit({ path: 'a.md', text }).findings
  expect(finding).toMatchObject({ status: 'dismissed', suppressed: { reason: 'before and after the extension' } })
  expect(text.slice(finding!.suppressed!.at!.start, finding!.suppressed!.at!.end)).toBe(IGNORE())
})

test('ten thousand comments take no longer than they must', { timeout: 20_000 }, () => {
  const text = `A tunnel was dug. ${IGNORE()}\n\n`.repeat(10_000)
  expect(audit({ path: 'a.md', text }).findings.length).toBeGreaterThan(0)
})
