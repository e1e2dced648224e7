import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { htmlReport } from '../../src/report/html.ts'
import { HOSTILE, hostileResult } from '../support/hostile.ts'
import { auditResult, finding, place } from '../support/results.ts'

type Element = DefaultTreeAdapterTypes.Element

/** What a browser makes of a page, and what it had to mend. */
function read(page: string) {
  const faults: string[] = []
  const tree = parse(page, { onParseError: ({ code }) => faults.push(code) })
  const elements: Element[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) elements.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(tree)
  return { faults, elements }
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

function words(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(words).join('') : ''
}

const RULES = [
  { id: 'value-conflict', group: 'facts', summary: 'One fact has one value', severity: 'error', doubt: '' }
] as const

describe('the page', () => {
  const page = htmlReport([auditResult()], { rules: RULES })
  const { faults, elements } = read(page)
  const all = (name: string) => elements.filter(({ tagName }) => tagName === name)
  const ofClass = (name: string) => elements.filter((each) => attribute(each, 'class')?.split(' ').includes(name))

  test('is sound HTML without script, picture or address', () => {
    expect(faults).toEqual([])
    const names = new Set(elements.map(({ tagName }) => tagName))
    for (const name of ['script', 'img', 'link', 'iframe', 'object', 'form', 'base']) expect(names).not.toContain(name)
    for (const each of elements) {
      expect(each.attrs.map(({ name }) => name).filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
      expect(attribute(each, 'src')).toBeUndefined()
      expect(attribute(each, 'href') ?? '#').toMatch(/^#/)
    }
    expect(page).not.toMatch(/https?:|url\(|@import/)
  })

  test('lets nothing run and nothing load but its one style', () => {
    const policy = all('meta').find((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy')!
    const [style, ...others] = all('style')
    expect(others).toEqual([])
    const hash = createHash('sha256').update(words(style!)).digest('base64')
    expect(attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
    )
  })

  test('every link leads to a place of its own', () => {
    const ids = elements.flatMap((each) => attribute(each, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const link of all('a')) expect(ids).toContain(attribute(link, 'href')!.slice(1))
  })

  test('shows the mentions of a finding side by side', () => {
    const [card] = ofClass('finding')
    expect(words(card!.childNodes.find((node) => 'tagName' in node && node.tagName === 'h3')!)).toBe(
      '1. ✖ Error The share of the freight is 48% here and 41% there'
    )
    expect(
      ofClass('mentions')[0]!
        .childNodes.filter((node) => 'tagName' in node)
        .map(words)
    ).toEqual([
      '48%Stated, line 3 · cited: harlowpost.comThe locks moved 48% of the freight in 2021. harlowpost.com',
      '41%Against, line 7 · cited: canaltimes.orgBy the end of 2021 the locks had carried 41% of the freight. canaltimes.org'
    ])
    expect(all('mark').map(words)).toEqual(['48%', '41%', '120 tonnes', '280 tonnes', '410 tonnes'])
    expect(words(card!)).toContain('value-conflict: One fact has one value')
    expect(words(card!)).toContain('Which of the two shares is meant?')
  })

  test('ticks the checks that passed', () => {
    expect(ofClass('passed').flatMap(({ childNodes }) => childNodes.map(words).filter((text) => text.trim()))).toEqual([
      '✔The year is 2021 in both places (lines 3, 7)'
    ])
  })

  test('opens with what was checked, and says what was not', () => {
    expect(words(ofClass('verdict')[0]!)).toBe(
      '1 error, 1 warning. 5 of 7 figures could be compared; 2 of 3 claims carry a citation.'
    )
    expect(all('h2').map(words)).toEqual(['What was checked', 'Findings', 'Confirmed', 'Citations'])
    expect(all('li').map(words)).toContain('2 checks stayed undecided: a value is hedged.')
  })
})

test('says a fix, what was decided, and that nothing is open', () => {
  const decided = finding({
    status: 'dismissed',
    correctionId: 'freight',
    fix: { span: place(3, '48%'), before: '48%', after: '41%' }
  })
  const page = htmlReport([auditResult({ findings: [decided] })])
  expect(page).toContain('Nothing was found in what could be checked (71 % of the figures).')
  expect(page).toContain('<summary>1 finding decided before</summary>')
  expect(page).toContain('status dismissed by <code>freight</code>')
  expect(page).toContain('Suggested: <code>48%</code> → <code>41%</code>')
})

test('several documents start with a table of them and share no anchor', () => {
  const { elements, faults } = read(htmlReport([auditResult(), auditResult()]))
  expect(faults).toEqual([])
  const ids = elements.flatMap((each) => attribute(each, 'id') ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('document-2')
})

test('shows no absolute path', () => {
  const { document, ...rest } = auditResult()
  const path = '/home/somebody/harlow.md'
  expect(htmlReport([{ ...rest, document: { ...document, path, title: undefined } }])).not.toContain('somebody')
})

describe('a document cannot write into it', () => {
  const shape = (page: string) =>
    read(page).elements.map(
      ({ tagName, attrs }) =>
        `${tagName} ${attrs.map(({ name, value }) => (name === 'content' ? name : `${name}=${value}`)).join(' ')}`
    )
  // Where its words are long, the values are marked elsewhere or not at all; every other element stays.
  const skeleton = (page: string) => shape(page).filter((each) => !/^(?:mark|code|span class=value)/.test(each))

  test.each(HOSTILE)('%s', (_, text) => {
    const page = htmlReport([hostileResult(text)])
    expect(read(page).faults).toEqual([])
    expect(skeleton(page)).toEqual(skeleton(htmlReport([hostileResult('plain')])))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u)
  })
})
