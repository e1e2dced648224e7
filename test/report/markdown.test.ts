import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/report/markdown.ts'
import { auditResult, finding, place } from '../support/results.ts'

const LINKS = { rules: '../docs/rules', documents: '..' }

/** The part of a report from one line to the next that starts with `until`. */
function section(report: string, from: string, until = '## '): string {
  const lines = report.split('\n')
  const start = lines.findIndex((line) => line.startsWith(from))
  const end = lines.findIndex((line, index) => index > start && line.startsWith(until))
  return lines
    .slice(start, end < 0 ? undefined : end)
    .join('\n')
    .trim()
}

function nodes(source: string): Nodes[] {
  const flatten = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(flatten) : [])]
  return flatten(unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).parse(source))
}

describe('a report', () => {
  const report = markdown([auditResult()], LINKS)

  test('opens with title, verdict and what was checked', () => {
    expect(section(report, '# ')).toBe(
      [
        '# Claim check: The Harlow Locks',
        '',
        '**1 error, 1 warning.** 5 of 7 figures could be compared; 2 of 3 claims carry a citation.',
        '',
        '`corpus/harlow-locks.md` · 45 words · SHA-256 `abababababab`'
      ].join('\n')
    )
    const coverage = section(report, '## What was checked', '### ')
    expect(coverage).toContain('| Figures seen | 7 |  |')
    expect(coverage).toContain('| – compared with another place or with arithmetic | 5 | 71 % |')
    expect(coverage).toContain('| – of these without a citation | 1 | 33 % |')
  })

  test('says what was not checked and why', () => {
    expect(section(report, '### What was not', '<details>')).toBe(
      [
        '### What was not',
        '',
        '- 1 figure was seen but not understood.',
        '- 1 figure stands alone: nothing else in the document to hold against.',
        '- 2 checks stayed undecided: a value is hedged.',
        '- 1 pair of unlike values is no contradiction, kept apart by period (1).',
        '- Sources were not opened: whether they say what they are cited for is not part of this report.'
      ].join('\n')
    )
  })

  test('lists the findings, most severe first, with links to their cards', () => {
    expect(section(report, '## Findings', '### ')).toBe(
      [
        '## Findings',
        '',
        '| # | Severity | Lines | Finding | Rule |',
        '|--:|---|---|---|---|',
        '| [1](#finding-1a2b3c4d) | ✖ Error | 3, 7 | The share of the freight is `48%` here and `41%` there | [`value-conflict`](../docs/rules/value-conflict.md) |',
        '| [2](#finding-feedbeef) | ▲ Warning | 5 | The stated total `410 tonnes` is not the sum of its parts, `400 tonnes` | [`total-mismatch`](../docs/rules/total-mismatch.md) |'
      ].join('\n')
    )
  })

  test('has a card for each finding', () => {
    expect(section(report, '### <a id="finding-1a2b3c4d">', '### ')).toBe(
      [
        '### <a id="finding-1a2b3c4d"></a>1. ✖ Error: The share of the freight is `48%` here and `41%` there',
        '',
        'Id `1a2b3c4d` · rule [`value-conflict`](../docs/rules/value-conflict.md) · severity error · confidence 0.90 · status new',
        '',
        '> Stated, [line 3](../corpus/harlow-locks.md?plain=1#L3) · cited: harlowpost.com',
        '>',
        '> The locks moved **48%** of the freight in 2021. harlowpost.com',
        '',
        '> Against, [line 7](../corpus/harlow-locks.md?plain=1#L7) · cited: canaltimes.org',
        '>',
        '> By the end of 2021 the locks had carried **41%** of the freight. canaltimes.org',
        '',
        '| Stated (line 3) | Against (line 7) |',
        '|---|---|',
        '| 48% | 41% |',
        '',
        'Working:',
        '',
        '- 48% is 47.5 to 48.5',
        '- 41% is 40.5 to 41.5',
        '',
        '*A false alarm if the two sentences mean different freight*',
        '',
        '**Question:** Which of the two shares is meant?'
      ].join('\n')
    )
  })

  test('sets a stated value against the computed one, and several values of a sentence into one quotation', () => {
    const card = section(report, '### <a id="finding-feedbeef">')
    expect(card).toContain(
      '> Coal made up **120 tonnes** and grain **280 tonnes** of the **410 tonnes** in all. canaltimes.org'
    )
    expect(card).toContain('| The text states | The rest gives |\n|---|---|\n| 410 tonnes | 400 tonnes |')
    expect(card).toContain('*A false alarm if the list leaves a part out*')
  })

  test('ends with what agreed and how the claims are cited', () => {
    expect(section(report, '## Confirmed')).toContain(
      '- ✔ The year is `2021` in both places ([line 3](../corpus/harlow-locks.md?plain=1#L3), [line 7](../corpus/harlow-locks.md?plain=1#L7))'
    )
    expect(section(report, '## Citations')).toBe(
      [
        '## Citations',
        '',
        '3 citations of 2 sources; 2 of 3 claims carry one (67 %).',
        '',
        '| Score card | | |',
        '|---|--:|:--|',
        '| Claims with a citation | 2 of 3 | 67 % |',
        '| Cited figures, dates and quotations on one source | 2 of 2 | 100 % |',
        '| Outlets | 2 |  |',
        '| Independent origins | 2 |  |',
        '| Claims on one outlet | 1 | canaltimes.org, 50 % |',
        '| Concentration over outlets (1 when all is on one) | 0.50 |  |',
        '| Entries never cited | 0 |  |',
        '| Marks without an entry | 1 |  |',
        '| Marks that repeat the one before | 0 |  |',
        '| Numbers left out of the list | 0 |  |',
        '',
        '| Outlet | Citations | Share | Claims |',
        '|---|--:|--:|--:|',
        '| canaltimes.org | 2 | 67 % | 1 |',
        '| harlowpost.com | 1 | 33 % | 1 |'
      ].join('\n')
    )
  })
})

test('without links it names rules and lines', () => {
  const report = markdown([auditResult()])
  expect(report).toContain('> Stated, line 3 · cited: harlowpost.com')
  expect(report).toContain('rule `value-conflict` · ')
})

test('shows no absolute path', () => {
  const { document, ...rest } = auditResult()
  for (const path of [
    '/home/somebody/secret/harlow.md',
    'C:\\Users\\somebody\\harlow.md',
    'C:/Users/somebody/harlow.md'
  ]) {
    const report = markdown([{ ...rest, document: { ...document, path, title: undefined } }], LINKS)
    expect(report).not.toContain('somebody')
    expect(report).toContain('`harlow.md`')
  }
})

test('a finding that is decided on is shown apart, with who decided', () => {
  const decided = finding({ status: 'dismissed', correctionId: 'freight-share' })
  const report = markdown([auditResult({ findings: [decided] })], LINKS)
  expect(report).toContain('**No findings.**')
  expect(section(report, '## Findings')).toBe(
    '## Findings\n\nNothing was found in what could be checked (71 % of the figures).'
  )
  expect(section(report, '## Decided before')).toContain('status dismissed by `freight-share`')
})

test('the same fingerprint twice gives two anchors, and documents share none', () => {
  const result = auditResult({ findings: [finding(), finding()] })
  const anchors = (report: string) => [...report.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1])
  expect(anchors(markdown([result]))).toEqual(['finding-1a2b3c4d', 'finding-1a2b3c4d-2'])
  expect(new Set(anchors(markdown([result, result]))).size).toBe(4)
})

test('several documents start with a table of them', () => {
  const report = markdown([auditResult(), auditResult()])
  expect(report.startsWith('# 2 documents\n\n| Document |')).toBe(true)
  expect(report).toContain('| `corpus/harlow-locks.md` | 1 | 1 | 0 | 5 of 7 |')
})

test('a document cannot write into its report', () => {
  const hostile = '<img src=x onerror=alert(1)> | [click](javascript:x) **bold** `code` <!-- -->\n# heading ![x](y)'
  const spans = [
    place(3, '48%', { quote: hostile, context: `Before ${hostile} after`, role: hostile, outlets: [hostile] }),
    place(7, '41%')
  ]
  const findings = [
    finding({ message: `It says \`${hostile}\` here`, working: [hostile], doubt: hostile, question: hostile, spans })
  ]
  const plain = auditResult({ findings: [finding()] })
  const attacked = auditResult({
    findings,
    document: { ...plain.document, title: hostile, path: `corpus/${hostile}.md` }
  })
  const kinds = (report: string) =>
    nodes(report).filter((node) => ['html', 'image', 'heading', 'delete'].includes(node.type))
  const shape = (report: string) =>
    kinds(report).map((node) => (node.type === 'html' ? node.value.replace(/\s.*/, '') : node.type))
  // A value with other marks beside it is made bold by a tag; every other element is the report's own.
  expect(shape(markdown([attacked], LINKS)).filter((kind) => !/^<\/?strong/.test(kind))).toEqual(
    shape(markdown([plain], LINKS))
  )
  for (const node of nodes(markdown([attacked], LINKS))) {
    if (node.type === 'link') expect(node.url).toMatch(/^(?:#finding-|\.\.\/)/)
  }
})

test.each([
  ['It rose by 48% then.', '48%', 'It rose by **48%** then.'],
  ['It rose by about$5m then.', '$5m', 'It rose by about<strong>\\$5m</strong> then.'],
  ['It rose (by 48%)then.', '48%', 'It rose (by **48%**)then.'],
  ['It was 48%ish then.', '48%', 'It was <strong>48%</strong>ish then.']
])('marks the value in %s', (context, quote, expected) => {
  const spans = [place(3, '48%', { context, quote })]
  expect(markdown([auditResult({ findings: [finding({ spans })] })])).toContain(`> ${expected}`)
})
