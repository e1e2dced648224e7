import pc from 'picocolors'
import { describe, expect, test } from 'vitest'
import type { AuditResult } from '../../src/model/audit-result.ts'
import { pretty } from '../../src/report/pretty.ts'
import { displayWidth } from '../../src/report/wrap.ts'
import { auditResult, finding, place } from '../support/results.ts'

const show = (results: readonly AuditResult[], width = 90) => pretty(results, { colors: pc.createColors(false), width })

test('shows each finding with its places, its working and its rule, and a last line with the coverage', () => {
  expect(show([auditResult()])).toBe(
    [
      'corpus/harlow-locks.md  45 words',
      '',
      '  3:17  ✖ error The share of the freight is `48%` here and `41%` there',
      '        3 │ The locks moved 48% of the freight in 2021. harlowpost.com',
      '        7 │ By the end of 2021 the locks had carried 41% of the freight. canaltimes.org',
      '        48% is 47.5 to 48.5',
      '        41% is 40.5 to 41.5',
      '        → Which of the two shares is meant?',
      '        value-conflict · 1a2b3c4d · A false alarm if the two sentences mean different',
      '        freight',
      '',
      '  5:53  ▲ warning The stated total `410 tonnes` is not the sum of its parts, `400 tonnes`',
      '        5 │ Coal made up 120 tonnes and grain 280 tonnes of the 410 tonnes in all.',
      '          │ canaltimes.org',
      '        120 + 280 = 400',
      '        total-mismatch · feedbeef · A false alarm if the list leaves a part out',
      '',
      '  checked 5 of 7 figures, 1 error, 1 warning',
      '  cited 2 of 3 claims, 2 independent origins, canaltimes.org carries 50 %, 1 mark without',
      '  entry',
      '',
      ''
    ].join('\n')
  )
})

test('several documents end with a line for all of them', () => {
  const lines = show([auditResult(), auditResult()]).trimEnd().split('\n')
  expect(lines.at(-1)).toBe('2 documents: checked 10 of 14 figures, 2 errors, 2 warnings')
})

test('findings that are decided on are counted, not shown', () => {
  const findings = [finding({ status: 'dismissed' }), finding({ status: 'known' }), finding({ status: 'known' })]
  expect(show([auditResult({ findings })])).toBe(
    [
      'corpus/harlow-locks.md  45 words',
      '',
      '  3 findings decided before: 2 known, 1 dismissed',
      '  checked 5 of 7 figures, no findings',
      '  cited 2 of 3 claims, 2 independent origins, canaltimes.org carries 50 %, 1 mark without',
      '  entry',
      '',
      ''
    ].join('\n')
  )
})

test('adds the outlets that a quotation does not show', () => {
  const spans = [place(3, '48%', { context: 'The locks moved 48% [3].', outlets: ['harlowpost.com'] })]
  expect(show([auditResult({ findings: [finding({ spans })] })])).toContain(
    '3 │ The locks moved 48% [3]. harlowpost.com\n'
  )
})

test.each([40, 60, 120])('keeps to %i columns, but for the lines that count', (width) => {
  const spans = [
    place(3, '48%', { context: '水門は四十八パーセントの貨物を運んだ、48% を、そして誰も何も言わなかった。' })
  ]
  const lines = show([auditResult(), auditResult({ findings: [finding({ spans })] })], width).split('\n')
  for (const line of lines.filter((text) => !text.includes('checked'))) {
    expect(displayWidth(line)).toBeLessThanOrEqual(width)
  }
})

describe('in colour', () => {
  const colors = pc.createColors(true)

  test('values are bold and lose their backticks', () => {
    const text = pretty([auditResult()], { colors, width: 90 })
    expect(text).toContain(`${colors.red('✖ error')} The share of the freight is ${colors.bold('48%')} here`)
    expect(text).toContain(`moved ${colors.bold('48%')} of the freight`)
    expect(text).toContain(colors.dim('120 + 280 = 400'))
  })
})

test('a document cannot act on the terminal', () => {
  const hostile = '\u001b]0;title\u0007\u001b[2J48%\u202e'
  const spans = [place(3, '48%', { quote: hostile, context: `so ${hostile} it was said of it`, outlets: [hostile] })]
  const findings = [
    finding({ message: `\`${hostile}\``, working: [hostile], doubt: hostile, question: hostile, spans })
  ]
  const text = show([auditResult({ findings, document: { ...auditResult().document, path: hostile } })])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is tested
  expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
  expect(text).toContain('␛[2J')
})
