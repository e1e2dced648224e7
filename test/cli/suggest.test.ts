import { expect, test } from 'vitest'
import { nearest } from '../../src/cli/suggest.ts'

const NAMES = ['audit', 'claims', 'check', 'explain', 'rules', 'init', '--fail-on', '--format']

test.each([
  ['audti', 'audit'],
  ['aduit', 'audit'],
  ['chek', 'check'],
  ['claim', 'claims'],
  ['Rules', 'rules'],
  ['--fial-on', '--fail-on'],
  ['--formt', '--format']
])('%s probably means %s', (name, expected) => {
  expect(nearest(name, NAMES)).toBe(expected)
})

test.each(['publish', 'x', '', 'a'.repeat(100_000)])('%.20s is like none of them', (name) => {
  expect(nearest(name, NAMES)).toBeUndefined()
})
