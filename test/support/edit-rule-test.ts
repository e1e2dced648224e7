import { describe, expect, test } from 'vitest'
import type { AuditOptions } from '../../src/audit.ts'
import type { Rule } from '../../src/check/index.ts'
import { compare } from '../../src/compare.ts'

/** Two versions of a text. */
export interface EditCase {
  readonly before: string
  readonly after: string
}

export interface EditCases {
  /** ⟦ ⟧ in the new version mark the words that the finding stands at; they are removed before the run. */
  readonly differs: readonly (EditCase & { readonly says: string; readonly also?: readonly string[] })[]
  /** Edits that the rule has nothing to say of. */
  readonly ignores: readonly EditCase[]
  readonly options?: AuditOptions
}

/** The same edit in changed dress. */
const DRESSES: Readonly<Record<string, (version: string, isNew: boolean) => string>> = {
  'as it is': (version) => version,
  'below a hundred lines that came': (version, isNew) => (isNew ? `${'A note.\n\n'.repeat(100)}${version}` : version),
  'wrapped anew': (version, isNew) => (isNew ? version.replaceAll(/(\w) (of|the|in|and) /g, '$1\n$2 ') : version),
  'with CRLF on both sides': (version) => version.replaceAll('\n', '\r\n')
}

/** Runs a rule on edits over pairs of versions, each in every dress, and over each edit that is none. */
export function editRuleTest(rule: Rule, { differs, ignores, options = {} }: EditCases): void {
  const run = (before: string, after: string) =>
    compare({ path: 'case.md', text: before }, { path: 'case.md', text: after }, options).findings.filter(
      ({ ruleId }) => ruleId === rule.id
    )
  const plain = (text: string) => text.replace('⟦', '').replace('⟧', '')
  for (const [dress, wear] of Object.entries(DRESSES)) {
    describe(`${rule.id} ${dress}`, () => {
      test.each(differs.map((each) => [each.after, each] as const))(
        'differs: %s',
        (_, { before, after, says, also }) => {
          const now = wear(plain(after), true)
          const findings = run(wear(before, false), now)
          expect(findings.map(({ message }) => message)).toEqual([says])
          const quotes = findings[0]!.spans.map(({ start, end }) => now.slice(start, end).replaceAll(/\s+/g, ' '))
          expect(quotes[0]).toBe(after.slice(after.indexOf('⟦') + 1, after.indexOf('⟧')))
          if (also) expect(quotes.slice(1)).toEqual(also)
        }
      )
      test.each(ignores.map((each) => [each.after, each] as const))('ignores: %s', (_, { before, after }) => {
        expect(run(wear(before, false), wear(after, true))).toEqual([])
      })
      test.each(differs.map(({ before }) => before))('says nothing of no edit: %s', (text) => {
        expect(run(wear(text, false), wear(text, true))).toEqual([])
      })
    })
  }
}
