import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { AuditResult } from '../../src/model/audit-result.ts'
import { ASKED_ONCE, WHICH } from '../../src/report/query.ts'
import { questions } from '../../src/report/questions.ts'
import { allRules } from '../../src/rules/index.ts'
import { HOSTILE, hostileResult } from '../support/hostile.ts'
import { auditResult, finding, place, totalMismatch } from '../support/results.ts'

const rule = (id: string, group: string) => ({ id, group, summary: id, severity: 'warning' as const, doubt: '' })
const RULES = [
  rule('value-conflict', 'facts'),
  rule('polarity-conflict', 'facts'),
  rule('total-mismatch', 'totals'),
  rule('uncited-claim', 'citations'),
  rule('malformed-url', 'citations'),
  rule('name-variant', 'names')
]
const sheet = (findings: AuditResult['findings']): string => questions([auditResult({ findings })], { rules: RULES })

const uncited = (line: number, quote: string) =>
  finding({
    ruleId: 'uncited-claim',
    severity: 'warning',
    message: `no citation in reach of \`${quote}\``,
    spans: [place(line, quote)],
    question: undefined,
    fingerprint: `${quote}-00000000`.slice(0, 16)
  })

test('asks by topic, each question with its places and their words', () => {
  const name = finding({
    ruleId: 'name-variant',
    severity: 'warning',
    message: '`canaltimes.org` is not `harlowpost.com`',
    spans: [place(5, 'canaltimes.org')],
    question: 'Are the two one paper?',
    fingerprint: 'abcdef0123456789'
  })
  const broken = finding({ ruleId: 'malformed-url', question: undefined, fingerprint: '9999' })
  expect(sheet([uncited(7, '41%'), uncited(3, '48%'), name, totalMismatch, finding(), broken])).toBe(
    `# Questions to the author: The Harlow Locks

4 questions about \`corpus/harlow-locks.md\`, each with the places that it is about. A short answer is enough; “both are right” is one too, with what tells them apart.

## What is right?

### 1. Which of the two shares is meant?

The share of the freight is \`48%\` here and \`41%\` there (\`1a2b3c4d\`)

> Line 3: The locks moved **48%** of the freight in 2021. harlowpost.com

> Line 7: By the end of 2021 the locks had carried **41%** of the freight. canaltimes.org

Answer:

### 2. The text says 410 tonnes, the rest of it gives 400 tonnes. What is right?

The stated total \`410 tonnes\` is not the sum of its parts, \`400 tonnes\` (\`feedbeef\`)

> Line 5: Coal made up **120 tonnes** and grain **280 tonnes** of the **410 tonnes** in all. canaltimes.org

Answer:

## Names and words

### 3. Are the two one paper?

\`canaltimes.org\` is not \`harlowpost.com\` (\`abcdef01\`)

> Line 5: Coal made up 120 tonnes and grain 280 tonnes of the 410 tonnes in all. **canaltimes.org**

Answer:

## Where does it come from?

### 4. Where do these figures and quotations come from?

2 cases (\`48%-0000\`, \`41%-0000\`)

> Line 3: The locks moved **48%** of the freight in 2021. harlowpost.com

> Line 7: By the end of 2021 the locks had carried **41%** of the freight. canaltimes.org

Answer:

*1 further finding needs no answer: see the report.*
`
  )
})

test('every rule and group that the sheet names is there', () => {
  expect(Object.keys(ASKED_ONCE).filter((id) => !allRules.some((rule) => rule.id === id))).toEqual([])
  expect(WHICH.filter((group) => !allRules.some((rule) => rule.group === group))).toEqual([])
})

test('asks in general where a rule has no question of its own, and not of advice', () => {
  const clash = finding({ ruleId: 'polarity-conflict', question: undefined })
  expect(sheet([clash])).toContain('### 1. These places do not agree. What is right?')
  expect(sheet([{ ...clash, severity: 'info' }])).toContain('There is nothing to ask about')
})

test('does not ask again what was decided', () => {
  expect(sheet([finding({ status: 'known' })])).toBe(
    '# Questions to the author: The Harlow Locks\n\nThere is nothing to ask about `corpus/harlow-locks.md`.\n'
  )
})

describe('a document cannot write into it', () => {
  const nodes = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodes) : [])]
  const read = (text: string) =>
    nodes(
      unified()
        .use(remarkParse)
        .use(remarkGfm, { singleTilde: false })
        .parse(questions([hostileResult(text)], { rules: RULES }))
    )
  test.each(HOSTILE)('%s', (_, text) => {
    // remark makes links of bare addresses even where they are escaped; they show where they lead.
    const isAddress = (node: Nodes) => node.type === 'link' && node.url.startsWith('http')
    const kinds = (all: Nodes[]) =>
      all
        .filter((node) => !isAddress(node))
        .map(({ type }) => type)
        .filter((type) => /^(?:heading|link|image|blockquote|list|delete)$/.test(type))
    expect(kinds(read(text))).toEqual(kinds(read('plain')))
    const tags = read(text).flatMap((node) => (node.type === 'html' ? [node.value] : []))
    expect(tags.filter((tag) => !/^<\/?strong>$/.test(tag))).toEqual([])
  })
})
