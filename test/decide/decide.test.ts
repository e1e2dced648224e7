import { describe, expect, test } from 'vitest'
import { type Correction, decide, driftOf, type Verdict } from '../../src/decide/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import { auditResult, finding, place, totalMismatch } from '../support/results.ts'

const { claims } = auditResult()
const conflict = finding()
const findings = [totalMismatch, conflict]
const DOCUMENT = 'corpus/harlow-locks.md'

function correction(more: Partial<Correction> = {}): Correction {
  return {
    id: 'share',
    quote: { exact: 'moved 48% of the freight' },
    verdict: 'dismissed',
    who: 'an editor',
    when: '2026-03-01',
    ...more
  }
}

/** Status by rule after the given decisions. */
function statuses(
  corrections: readonly Correction[],
  given: readonly Finding[] = findings,
  setting = {}
): Record<string, string> {
  const decided = decide(given, claims, { corrections }, setting)
  return Object.fromEntries(
    decided.map(({ ruleId, status, correctionId }) => [ruleId, correctionId ? `${status} by ${correctionId}` : status])
  )
}

const untouched = { 'value-conflict': 'new', 'total-mismatch': 'new' }

describe('an entry matches', () => {
  test.each<[string, Partial<Correction>]>([
    ['by the fingerprint of the finding', { fingerprint: conflict.fingerprint }],
    [
      'by the fingerprint, whatever the words have become',
      { fingerprint: conflict.fingerprint, quote: { exact: 'gone' } }
    ],
    [
      'by the fingerprint of a claim and the rule',
      { fingerprint: 'claim-1', rule: 'value-conflict', quote: { exact: 'gone' } }
    ],
    ['by the rule and words of its first place', { rule: 'value-conflict' }],
    ['by the rule and words of another place', { rule: 'value-conflict', quote: { exact: 'had carried 41%' } }],
    ['by the words, when its fingerprint is met nowhere any more', { rule: 'value-conflict', fingerprint: 'old' }],
    ['in the document that it names', { rule: 'value-conflict', document: DOCUMENT }]
  ])('%s', (_, more) => {
    expect(statuses([correction(more)], findings, { document: DOCUMENT })).toEqual({
      ...untouched,
      'value-conflict': 'dismissed by share'
    })
  })
})

describe('an entry leaves alone', () => {
  test.each<[string, Partial<Correction>]>([
    ['findings when it names neither rule nor fingerprint', {}],
    ['findings of other rules in the same words', { rule: 'magnitude-slip' }],
    ['findings of the rule in other words', { rule: 'value-conflict', quote: { exact: 'moved 84% of the freight' } }],
    ['other rules on the claim that it names', { fingerprint: 'claim-1', rule: 'magnitude-slip' }],
    ['findings on the claim that it names without a rule', { fingerprint: 'claim-1' }],
    ['other documents', { rule: 'value-conflict', document: 'corpus/other.md' }],
    ['everything after its last day', { rule: 'value-conflict', expires: '2026-05-31' }]
  ])('%s', (_, more) => {
    expect(statuses([correction(more)], findings, { document: DOCUMENT, asOf: '2026-06-01' })).toEqual(untouched)
  })

  test('a second finding in the words of one that it names by fingerprint', () => {
    const second = finding({ fingerprint: 'another', spans: [place(3, '2021')] })
    const decided = decide([conflict, second], claims, {
      corrections: [correction({ rule: 'value-conflict', fingerprint: conflict.fingerprint })]
    })
    expect(decided.map(({ status }) => status)).toEqual(['dismissed', 'new'])
  })
})

test.each<[Verdict, string]>([
  ['dismissed', 'dismissed'],
  ['corrected', 'corrected'],
  ['confirmed', 'known'],
  ['disputed', 'known'],
  ['needs-source', 'known']
])('the verdict "%s" makes a finding %s', (verdict, status) => {
  expect(statuses([correction({ rule: 'value-conflict', verdict })])['value-conflict']).toBe(`${status} by share`)
})

test('a fingerprint outweighs words, and the first entry the next', () => {
  const words = correction({ id: 'words', rule: 'value-conflict' })
  const exact = correction({ id: 'exact', fingerprint: conflict.fingerprint })
  const later = correction({ id: 'later', fingerprint: conflict.fingerprint })
  expect(statuses([words, exact, later])['value-conflict']).toBe('dismissed by exact')
})

test('holds until its last day, and for ever where no day is given', () => {
  const entry = correction({ rule: 'value-conflict', expires: '2026-05-31' })
  expect(statuses([entry], findings, { asOf: '2026-05-31' })['value-conflict']).toBe('dismissed by share')
  expect(statuses([entry])['value-conflict']).toBe('dismissed by share')
})

test('drops nothing and changes nothing but status and decision', () => {
  const decided = decide(findings, claims, { corrections: [correction({ rule: 'value-conflict' })] })
  expect(decided).toEqual([totalMismatch, { ...conflict, status: 'dismissed', correctionId: 'share' }])
  expect(conflict.status).toBe('new')
})

test('an entry that speaks of a finding and matches none is stale', () => {
  const corrections = [
    correction({ id: 'met', rule: 'value-conflict' }),
    correction({ id: 'met but outweighed', rule: 'value-conflict', quote: { exact: '41%' } }),
    correction({ id: 'words gone', rule: 'value-conflict', quote: { exact: '84%' } }),
    correction({ id: 'finding gone', fingerprint: 'old', quote: { exact: '84%' } }),
    correction({ id: 'a fact, no finding', verdict: 'corrected' }),
    correction({ id: 'elsewhere', rule: 'value-conflict', quote: { exact: '84%' }, document: 'corpus/other.md' })
  ]
  const { stale } = driftOf(findings, claims, { corrections }, { document: DOCUMENT })
  expect(stale.map(({ id }) => id)).toEqual(['words gone', 'finding gone'])
})

describe('an entry whose words have changed a little', () => {
  const reworded = correction({
    rule: 'value-conflict',
    fingerprint: 'old',
    quote: { exact: 'In the year 2021 the canal moved 48% of all freight' }
  })
  const saying = (...contexts: string[]) =>
    finding({ spans: contexts.map((context) => ({ ...place(3, '48%'), context })) })

  test.each([
    ['words exchanged', 'In the year 2021 the waterway moved 48% of all freight.'],
    ['words put in', 'In the year 2021, as before, the old canal again moved about 48% of all freight.'],
    ['words left out', 'In 2021 the canal moved 48% of all freight.']
  ])('is carried over, and said to be: %s', (_, context) => {
    const moved = saying(context)
    expect(statuses([reworded], [moved])['value-conflict']).toBe('dismissed by share')
    expect(driftOf([moved], claims, { corrections: [reworded] })).toEqual({
      stale: [],
      followed: [{ entry: reworded, finding: moved }]
    })
  })

  test.each([
    ['another figure', 'In the year 2021 the canal moved 49% of all freight.'],
    ['another year', 'In the year 2022 the canal moved 48% of all freight.'],
    ['a denial', 'In the year 2021 the canal hadn’t moved 48% of all freight.'],
    ['most words gone', 'In 2021 trains carried 48% of the grain.'],
    ['another order', 'Of all freight, 48% was moved by the canal in the year 2021.']
  ])('is stale when it is another claim: %s', (_, context) => {
    expect(statuses([reworded], [saying(context)])['value-conflict']).toBe('new')
    expect(driftOf([saying(context)], claims, { corrections: [reworded] })).toEqual({ stale: [reworded], followed: [] })
  })

  test('is stale when two findings are as near', () => {
    const two = ['waterway', 'river'].map((word) => ({
      ...saying(`In the year 2021 the ${word} moved 48% of all freight.`),
      fingerprint: word
    }))
    expect(driftOf(two, claims, { corrections: [reworded] }).stale).toEqual([reworded])
  })

  test('leaves alone a finding that another entry decides', () => {
    const moved = saying('In the year 2021 the waterway moved 48% of all freight.')
    const exact = correction({ id: 'exact', fingerprint: moved.fingerprint })
    expect(statuses([reworded, exact], [moved])['value-conflict']).toBe('dismissed by exact')
  })
})
