import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cite } from '../../src/cite/cite.ts'
import { contains } from '../../src/model/span.ts'
import { build, citing } from './support.ts'

const PIECES = [
  'It rose',
  ' by 5%',
  ', but',
  '; ',
  ' (',
  ')',
  '. ',
  '‖',
  ' [1]',
  '[2]',
  ' [9]',
  '[^a]',
  ' apnews.com',
  ' https://a.org/t',
  ' [+AP](https://b.org)',
  ' [here](#x)',
  ' (Ito, 2021)',
  ' doi:10.1234/a',
  ' arXiv:2101.12345',
  '【1†s】',
  '\n- ',
  '\n  - ',
  '\n1. ',
  '\n| a | [1] |',
  '\n# Tides\n',
  '\n# Sources\n',
  '\n[^a]: ',
  '\n[1]: https://a.org/d\n',
  '\n> ',
  '“潮汐”',
  '。',
  '🌊',
  '\ud800',
  ' http//x',
  '*',
  '[',
  ']('
] as const

const documents = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''))

describe('whatever the text', () => {
  test('spans lie in the text, sources exist and know who cites them', () => {
    fc.assert(
      fc.property(documents, (notation) => {
        const { citations, sources, text, segmentation } = citing(notation)
        const whole = { start: 0, end: text.length }
        citations.forEach((citation, index) => {
          expect(citation.id).toBe(index)
          expect(contains(whole, citation.covers)).toBe(true)
          expect(citation.covers.start).toBeLessThanOrEqual(citation.covers.end)
          expect(text.slice(citation.span.start, citation.span.end)).toBe(citation.printed)
          expect(citation.passages.length).toBeGreaterThan(0)
          for (const passage of citation.passages) expect(segmentation.passages[passage]).toBeDefined()
          if (citation.source === undefined) return
          expect(sources[citation.source]!.citedBy.includes(citation.id)).toBe(!citation.inReferences)
        })
        sources.forEach((source, index) => {
          expect(source.id).toBe(index)
          expect(source.citedBy).toEqual([...source.citedBy].sort((a, b) => a - b))
          for (const id of source.citedBy) expect(citations[id]!.source).toBe(index)
          if (source.entry !== undefined) expect(contains(whole, source.entry)).toBe(true)
        })
      }),
      { numRuns: 500 }
    )
  })

  test('the same input gives the same output', () => {
    fc.assert(
      fc.property(documents, (notation) => {
        const { segmentation, text } = build(notation)
        expect(cite(segmentation, text)).toEqual(cite(segmentation, text))
      })
    )
  })
})

test.each([
  ['an empty document', ''],
  ['a list without text', '# Sources\n1. Tides. https://a.org/t'],
  ['an empty list', 'It rose. [1]\n# Sources'],
  ['half a character in an address', 'It rose. https://a.org/\ud800'],
  ['broken escapes', 'It rose. https://doi.org/10.1234/%E0%A4%A'],
  ['a bad host', 'It rose. <https://[bad>'],
  ['an empty table', '# Sources\n|  |  |'],
  ['a label alone', '# Sources\n[1]\n[2]']
])('%s does not throw', (_, notation) => {
  expect(() => citing(notation)).not.toThrow()
})

test('marks that come out of order are cited in order', () => {
  const { segmentation, text } = build('It rose [1] and fell [2].')
  const [passage] = segmentation.passages
  const shuffled = { ...segmentation, passages: [{ ...passage!, markers: passage!.markers.toReversed() }] }
  expect(cite(shuffled, text)).toEqual(cite(segmentation, text))
})
