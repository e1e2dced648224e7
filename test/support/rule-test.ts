import { describe, expect, test } from 'vitest'
import { type AuditOptions, audit } from '../../src/audit.ts'
import type { Rule } from '../../src/check/index.ts'
import type { UndecidedReason } from '../../src/model/finding.ts'

export interface RuleCases {
  /** Texts whose facts the rule confirms. */
  readonly agrees: readonly string[]
  /** ⟦ ⟧ mark the words that the finding stands at; they are removed before the run. */
  readonly differs: readonly { readonly text: string; readonly says: string }[]
  readonly undecided: readonly { readonly text: string; readonly why: UndecidedReason }[]
  /** Texts that are none of the rule's business. */
  readonly ignores: readonly string[]
}

interface Marked {
  readonly text: string
  readonly quote: string
  readonly start: number
}

function unmark(marked: string): Marked {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧')
  if (start < 0 || end < start) throw new Error(`a differing case needs ⟦ ⟧ around its words: ${marked}`)
  return { text: marked.replace('⟦', '').replace('⟧', ''), quote: marked.slice(start + 1, end), start }
}

const BLOCK = /^(?:[#|>-]|\d+\.|\*\*)/

/** The same case in changed dress: decoded characters before it move every offset, and so do two-character line ends. */
const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'after escapes and entities': (text) =>
    `${BLOCK.test(text) ? 'Q &amp; A \\* notes.\n\n' : 'Q &amp; A \\* notes. '}${text}`,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n')
}

function run(rule: Rule, text: string, options: AuditOptions) {
  const result = audit({ path: 'case.md', text }, { rules: { [rule.id]: rule.severity }, ...options })
  const coverage = result.coverage.rules.find(({ ruleId }) => ruleId === rule.id)
  if (!coverage) throw new Error(`rule ${rule.id} did not run: is it in src/rules/index.ts?`)
  return { coverage, findings: result.findings.filter(({ ruleId }) => ruleId === rule.id) }
}

function refuseSloppyCases(cases: RuleCases): void {
  const texts = [
    ...cases.agrees,
    ...cases.differs.map(({ text }) => text),
    ...cases.undecided.map(({ text }) => text),
    ...cases.ignores
  ]
  if (new Set(texts).size !== texts.length) throw new Error('two cases are the same')
  if (cases.differs.length === 0) throw new Error('a rule needs a case that it reports')
  if (cases.agrees.length + cases.ignores.length + cases.undecided.length === 0)
    throw new Error('a rule needs a case that it leaves alone')
}

/** Runs a rule's cases through the whole pipeline, each in every dress. */
export function ruleTest(rule: Rule, cases: RuleCases, options: AuditOptions = {}): void {
  refuseSloppyCases(cases)
  for (const [dress, wear] of Object.entries(DRESSES)) {
    describe(`${rule.id} ${dress}`, () => {
      test.each(cases.agrees)('agrees: %s', (text) => {
        const { coverage, findings } = run(rule, wear(text), options)
        expect(findings).toEqual([])
        expect(coverage.agrees).toBeGreaterThan(0)
      })
      test.each(cases.differs.map(({ text, says }) => [text, says] as const))('differs: %s', (text, says) => {
        const marked = unmark(text)
        const worn = wear(marked.text)
        const { findings } = run(rule, worn, options)
        expect(findings.map(({ message }) => message)).toEqual([says])
        const [place] = findings[0]!.spans
        expect(worn.slice(place!.start, place!.end).replaceAll('\r\n', '\n')).toBe(marked.quote)
      })
      test.each(cases.undecided.map(({ text, why }) => [text, why] as const))('undecided: %s', (text, why) => {
        const { coverage, findings } = run(rule, wear(text), options)
        expect(findings).toEqual([])
        expect(coverage.undecided[why] ?? 0).toBeGreaterThan(0)
      })
      test.each(cases.ignores)('ignores: %s', (text) => {
        const { coverage, findings } = run(rule, wear(text), options)
        expect(findings).toEqual([])
        expect(coverage).toMatchObject({ agrees: 0, differs: 0 })
      })
    })
  }
}
