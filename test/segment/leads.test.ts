import { describe, expect, it } from 'vitest'
import { outline } from './segmented.ts'

const WITH_LEAD: readonly (readonly [markdown: string, lead: string, rest: string | undefined])[] = [
  ['- **Fuel tank:** 45 litres', 'Fuel tank', '45 litres'],
  ['- **Fuel tank**: 45 litres', 'Fuel tank', '45 litres'],
  ['- **Fuel tank** – it holds 45 litres', 'Fuel tank', 'it holds 45 litres'],
  ['- **Fuel tank** - it holds 45 litres', 'Fuel tank', 'it holds 45 litres'],
  ['- **Fuel tank** (rear, 2019): it holds 45 litres', 'Fuel tank (rear, 2019)', 'it holds 45 litres'],
  ['**Harbour Energy.** Founded in 2017, it grew.', 'Harbour Energy', 'Founded in 2017, it grew.'],
  ['**Overview**', 'Overview', undefined],
  ['**Pros:**', 'Pros', undefined],
  ['- DeepThing-X (May 2024): This was the first.', 'DeepThing-X (May 2024)', 'This was the first.'],
  ['- DeepThing V3.7: This was the last.', 'DeepThing V3.7', 'This was the last.'],
  ['- Fuel tank: 45 litres', 'Fuel tank', '45 litres'],
  ['- Operating systems:\n  - Linux', 'Operating systems', 'Linux'],
  ['- Growth and Exports: Sales rose.', 'Growth and Exports', 'Sales rose.'],
  ['- Uses:Many people buy it.', 'Uses', 'Many people buy it.'],
  ['- Lock (the upper one) – a chamber of 20 m', 'Lock (the upper one)', 'a chamber of 20 m'],
  ['Reach: 40 km', 'Reach', '40 km'],
  ['- **Fuel tank [3]:** 45 litres', 'Fuel tank', '45 litres'],
  ['- **Fuel tank:** [Makers](https://a.example) say 45 litres.', 'Fuel tank', 'Makers say 45 litres.']
]

const WITHOUT_LEAD: readonly string[] = [
  'It outperformed the old one by a wide margin: for example, it ran for 9 hours.',
  'The makers are: Ford and Saab.',
  'He said: nothing will change.',
  'The result was clear: it failed.',
  'The ratio was 4:1 in May.',
  'The company grew – the fastest so far – and then shrank.',
  'The company was sold. Reason: debt.',
  'Lind wrote “Note: closed” on the door.',
  'In summary: it works and it lasts.'
]

describe('leads', () => {
  it.each(WITH_LEAD)('%s', (markdown, lead, rest) => {
    const passages = outline(markdown)
    expect(passages[0]).toBe(`lead: ${lead}`)
    expect(passages.slice(1)).toEqual(rest === undefined ? [] : [`sentence: ${rest}`])
  })

  it.each(WITHOUT_LEAD)('finds none in: %s', (text) => {
    for (const markdown of [text, `- ${text}`]) {
      expect(outline(markdown).filter((passage) => passage.startsWith('lead'))).toEqual([])
    }
  })

  it.each([
    '**Sales doubled last year.**',
    '**Sales doubled** last year.',
    '- **The question is still open.** Nobody knows.'
  ])('does not take stress for a lead: %s', (markdown) => {
    expect(outline(markdown).filter((passage) => passage.startsWith('lead'))).toEqual([])
  })

  it('reads each line behind a hard break by itself', () => {
    expect(outline('**Date:** 5 May  \n**Author:** A. Reyes  \n**Method:** we\nasked')).toEqual([
      'lead: Date',
      'sentence: 5 May',
      'lead: Author',
      'sentence: A. Reyes',
      'lead: Method',
      'sentence: we asked'
    ])
  })

  it('reads bold leads on neighbouring lines', () => {
    expect(outline('**Pros:** cheap\n**Cons:** slow')).toEqual([
      'lead: Pros',
      'sentence: cheap',
      'lead: Cons',
      'sentence: slow'
    ])
  })
})
