import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from '../../src/cli/json-text.ts'

test.each([
  ['{\n "a": [}', "f:2:8: is not valid JSON: Unexpected token '}'"],
  ['{ "a": 1,\n  b: 2 }', /^f:2:3: /],
  ['{ "a": 1\n  "b": 2 }', /^f:2:3: /],
  ['{ "a": tru }', /^f:1:1[01]: /],
  ['{ "a": "b', /^f:1:10: is not valid JSON: Unterminated string/],
  ['{ "a": ', 'f:1:8: is not valid JSON: Unexpected end of JSON input'],
  ['', 'f:1:1: is not valid JSON: Unexpected end of JSON input'],
  ['# no', "f:1:1: is not valid JSON: Unexpected token '#'"],
  ['\uFEFF[', /^f:1:2: /]
])('%j', (text, message) => {
  expect(() => parseJson(text, 'f')).toThrow(message)
})

test('what is valid comes through', () => {
  expect(parseJson('\uFEFF{ "a": [1] }', 'f')).toEqual({ a: [1] })
  fc.assert(fc.property(fc.json(), (text) => void expect(parseJson(text, 'f')).toEqual(JSON.parse(text))))
})
