import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/compare.ts'

/** What changed, as "kind: from → to". */
function changes(old: string, now: string): string[] {
  return compare({ path: 'old.md', text: old }, { path: 'new.md', text: now }).changes.map(
    ({ kind, from, to, before, after }) =>
      kind === 'added'
        ? `added: ${after!.quote}`
        : kind === 'removed'
          ? `removed: ${before!.quote}`
          : `${kind}: ${from ?? ''} → ${to ?? ''}`
  )
}

const REPORT = [
  '# The Tarn Valley Orchard',
  '',
  'The orchard grew 48 tonnes of apples in 2021.[1] It may outgrow the mill by 2030.[2] The growers sold about 30 tonnes to the press in Ulden.[1]',
  '',
  'A frost in May 2022 killed a third of the blossom, and the harvest fell to 21 tonnes.[2]',
  '',
  '| Year | Harvest (tonnes) | Pickers |',
  '|---|---|---|',
  '| 2020 | 44 | 12 |',
  '| 2021 | 48 | 15 |',
  '| 2022 | 21 | 9 |',
  '',
  '## Sources',
  '',
  '1. Ulden Farmers’ Union, Yearbook 2022, https://ulden-farmers.example/yearbook',
  '2. Tarn Valley Gazette, "Frost", 3 June 2022, https://gazette.example/frost',
  ''
].join('\n')

const edited = (from: string | RegExp, to: string): string => {
  expect(REPORT).toMatch(from)
  return REPORT.replace(from, to)
}

describe('nothing changed', () => {
  test.each<[string, string]>([
    ['the same text', REPORT],
    ['new line breaks', REPORT.replaceAll(/ (?=the|of|killed|harvest)/g, '\n')],
    ['two-character line ends', REPORT.replaceAll('\n', '\r\n')],
    ['lines above', `${'A note.\n\n'.repeat(100)}${REPORT}`],
    ['another spelling of a value', edited('48 tonnes of', '48,000 kg of')],
    ['a month in another order', edited('3 June 2022', 'June 3, 2022')],
    ['emphasis', edited('48 tonnes', '**48 tonnes**')],
    ['rows in another order', edited(/(\| 2020 .*\n)(\| 2021 .*\n)/, '$2$1')],
    ['columns in another order', REPORT.replaceAll(/\| ([^|\n]+) \| ([^|\n]+) \| ([^|\n]+) \|/g, '| $1 | $3 | $2 |')],
    ['a sentence split in two', edited('blossom, and the harvest', 'blossom.[2] The harvest')],
    ['paragraphs in another order', edited(/(The orchard grew[^\n]+)\n\n(A frost[^\n]+)/, '$2\n\n$1')],
    [
      'sources with other numbers',
      REPORT.replaceAll('[1]', '[x]')
        .replaceAll('[2]', '[1]')
        .replaceAll('[x]', '[2]')
        .replace(/1\. (Ulden.*)\n2\. (Tarn.*)\n/, '1. $2\n2. $1\n')
    ]
  ])('%s', (_, now) => {
    expect(changes(REPORT, now)).toEqual([])
  })
})

describe('one edit is one change', () => {
  test.each<[string, string, string[]]>([
    ['a figure', edited('48 tonnes of', '46 tonnes of'), ['value-changed: 48 tonnes → 46 tonnes']],
    ['a figure in a table', edited('| 48 | 15 |', '| 46 | 15 |'), ['value-changed: 48 → 46']],
    ['a year', edited('apples in 2021', 'apples in 2020'), ['value-changed: 2021 → 2020']],
    ['a unit', edited('48 tonnes of', '48 kilograms of'), ['value-changed: 48 tonnes → 48 kilograms']],
    ['a word', edited('apples in', 'pears in'), ['reworded: apples → pears']],
    ['a denial', edited('killed a third', 'did not kill a third'), ['reworded: killed → did not kill']],
    ['a hedge of doubt', edited('It may outgrow', 'It outgrows'), ['hedge-dropped: may → ']],
    ['a hedge of a figure', edited('about 30 tonnes', '30 tonnes'), ['hedge-dropped: about → ']],
    ['a hedge that came', edited('grew 48', 'grew nearly 48'), ['hedge-added:  → nearly']],
    [
      'a figure that takes its hedge along',
      edited('about 30 tonnes', '31.5 tonnes'),
      ['value-changed: 30 tonnes → 31.5 tonnes']
    ],
    ['a mark that went', edited('21 tonnes.[2]', '21 tonnes.'), ['citation-lost: Frost → ']],
    [
      'a mark that leads elsewhere',
      edited('21 tonnes.[2]', '21 tonnes.[1]'),
      ['citation-changed: Frost → Ulden Farmers’ Union, Yearbook 2022']
    ],
    ['a new row', edited('| 2022 | 21 | 9 |', '| 2022 | 21 | 9 |\n| 2023 | 35 | 11 |'), ['added: 35', 'added: 11']],
    ['a row that went', edited('| 2020 | 44 | 12 |\n', ''), ['removed: 44', 'removed: 12']],
    ['a new sentence', edited('\n\nA frost', ' A new press can hold 900 litres.\n\nA frost'), ['added: 900 litres']],
    ['a sentence that went', edited(/ The growers sold[^\n]*/, ''), ['removed: 30 tonnes']],
    [
      'two figures that swap places',
      edited('| 44 | 12 |', '| 12 | 44 |'),
      ['value-changed: 44 → 12', 'value-changed: 12 → 44']
    ]
  ])('%s', (_, now, expected) => {
    expect(changes(REPORT, now).filter((change) => !/: 202[0-9]$/.test(change))).toEqual(expected)
  })
})

test('a mark that stands behind another sentence has moved', () => {
  const now = edited(
    'in 2021.[1] It may outgrow the mill by 2030.[2] The',
    'in 2021. It may outgrow the mill by 2030.[1][2] The'
  )
  expect(changes(REPORT, now)).toEqual(['citation-moved: Ulden Farmers’ Union, Yearbook 2022 → '])
})

test('places are of their own version', () => {
  const now = `Foreword.\n\n${edited('48 tonnes of', '46 tonnes of')}`
  const [change] = compare({ path: 'old.md', text: REPORT }, { path: 'new.md', text: now }).changes
  expect(change).toMatchObject({ before: { line: 3, quote: '48 tonnes' }, after: { line: 5, quote: '46 tonnes' } })
  expect(now.slice(change!.after!.span.start, change!.after!.span.end)).toBe('46 tonnes')
  expect(REPORT.slice(change!.before!.span.start, change!.before!.span.end)).toBe('48 tonnes')
})

/** Paragraphs of one section in the opposite order, each in short lines. */
function rearranged(text: string): string {
  const out: string[] = []
  let run: string[] = []
  const flush = () => {
    out.push(...run.reverse().map(wrapped))
    run = []
  }
  for (const block of text.split(/\n\n+/)) {
    if (/^[A-Z]/.test(block) && !block.includes('\n') && !block.endsWith(':')) run.push(block)
    else {
      flush()
      out.push(block)
    }
  }
  flush()
  return out.join('\n\n')
}

const wrapped = (block: string): string => block.replaceAll(/(\S.{50,70}?) (?![#>+*|-]|\d+[.)])/g, '$1\n')

const FOLDER = resolve(import.meta.dirname, '../../bench/reports/originals')

describe('reports with their paragraphs turned round and wrapped anew', () => {
  test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.md')))('%s', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8')
    const now = rearranged(text)
    expect(now).not.toBe(text)
    expect(changes(text, now)).toEqual([])
  })
})
