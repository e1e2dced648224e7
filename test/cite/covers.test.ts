import { describe, expect, test } from 'vitest'
import { cite } from '../../src/cite/cite.ts'
import { build, citing } from './support.ts'

interface Case {
  readonly what: string
  readonly text: string
  /** Key of a mark, and the words it covers. */
  readonly covers: Readonly<Record<string, string>>
}

function covering(cases: readonly Case[]): void {
  test.each(cases)('$what', ({ text, covers }) => {
    const { covered } = citing(text)
    for (const [key, words] of Object.entries(covers)) expect(covered(key)).toBe(words)
  })
}

describe('at the end of a sentence', () => {
  covering([
    {
      what: 'behind the stop',
      text: 'It rose. Ports closed in May. apnews.com',
      covers: { 'apnews.com': 'It rose. Ports closed in May.' }
    },
    { what: 'one sentence only', text: 'It rose.‖ Ports closed. [1]', covers: { 1: 'Ports closed.' } },
    { what: 'before the stop', text: 'Ports closed in May [1].', covers: { 1: 'Ports closed in May' } },
    {
      what: 'behind a quotation',
      text: 'He said: “The tide turned.” [1]',
      covers: { 1: 'He said: “The tide turned.”' }
    },
    {
      what: 'back to the mark before it',
      text: 'Ports closed [1] and trade fell by 5% [2].',
      covers: { 2: 'and trade fell by 5%' }
    },
    {
      what: 'back over clauses',
      text: 'Ports closed; trade, which fell, recovered. [1]',
      covers: { 1: 'Ports closed; trade, which fell, recovered.' }
    },
    {
      what: 'the whole of a quotation that began in an earlier sentence',
      text: 'Ports closed.‖ He said that “the tide turned.‖ Nobody saw it.‖ Trade fell.” [1]',
      covers: { 1: 'He said that “the tide turned. Nobody saw it. Trade fell.”' }
    },
    {
      what: 'no quotation across another mark',
      text: 'He said that "the tide turned [1].‖ Trade fell." [2]',
      covers: { 2: 'Trade fell."' }
    },
    {
      what: 'a quotation of its own sentence',
      text: 'It rose.‖ He said: "Trade fell." [1]',
      covers: { 1: 'He said: "Trade fell."' }
    },
    { what: 'behind brackets', text: 'Trade fell (by 5%) [1].', covers: { 1: 'Trade fell (by 5%)' } },
    { what: 'in brackets of its own', text: 'Trade fell by 5% (see [1]).', covers: { 1: 'Trade fell by 5% (see' } },
    { what: 'a figure first', text: 'Ports closed [1]; $5 million was lost [2].', covers: { 2: '$5 million was lost' } }
  ])
})

describe('inside a sentence', () => {
  covering([
    { what: 'back to the start', text: 'Ports closed [1] when the tide came.', covers: { 1: 'Ports closed' } },
    {
      what: 'a phrase set apart by a comma belongs to it',
      text: 'In May 2024, ports closed [1], it is said.',
      covers: { 1: 'In May 2024, ports closed' }
    },
    {
      what: 'items of a list belong to it',
      text: 'Rice, tea, and silk rose [1] in May.',
      covers: { 1: 'Rice, tea, and silk rose' }
    },
    { what: 'back to a semicolon', text: 'It rose; ports closed [1], they say.', covers: { 1: 'ports closed' } },
    { what: 'back to a colon', text: 'One thing is sure: ports closed [1] then.', covers: { 1: 'ports closed' } },
    {
      what: 'not to the colon of a time',
      text: 'At 10:30 ports closed [1] again.',
      covers: { 1: 'At 10:30 ports closed' }
    },
    { what: 'back to a dash', text: 'It rose – ports closed [1] then.', covers: { 1: 'ports closed' } },
    {
      what: 'not to the dash of a range',
      text: 'In 2023–2024 ports closed [1] often.',
      covers: { 1: 'In 2023–2024 ports closed' }
    },
    { what: 'back to a contrast', text: 'It rose, but ports closed [1] later.', covers: { 1: 'but ports closed' } },
    {
      what: 'back to a second statement',
      text: 'It rose, and they closed ports [1] later.',
      covers: { 1: 'and they closed ports' }
    },
    { what: 'inside brackets', text: 'Trade fell (by 5% in May [1]) and rose.', covers: { 1: 'by 5% in May' } },
    {
      what: 'behind brackets with a semicolon',
      text: 'Trade fell (tea; rice) by 5% [1] and rose.',
      covers: { 1: 'Trade fell (tea; rice) by 5%' }
    },
    {
      what: 'alone in brackets',
      text: 'Trade fell by 5% (source: apnews.com) and rose.',
      covers: { 'apnews.com': 'Trade fell by 5%' }
    },
    { what: 'right behind a semicolon', text: 'Ports closed; [1] trade fell.', covers: { 1: 'Ports closed' } },
    { what: 'at the head of the sentence', text: '[1] Ports closed.', covers: { 1: 'Ports closed.' } },
    {
      what: 'behind who said it',
      text: 'According to the ministry [1], ports closed in May.',
      covers: { 1: 'According to the ministry, ports closed in May.'.replace('ministry', 'ministry [1]') }
    },
    {
      what: 'a full-width semicolon',
      text: '港口关闭；贸易下降了百分之五 [1] 并回升。',
      covers: { 1: '贸易下降了百分之五' }
    }
  ])
})

describe('identifiers that stay in the sentence', () => {
  test.each([
    [
      'The paper (arXiv preprint 2101.12345 apnews.com) says trade fell.',
      'The paper (arXiv preprint 2101.12345 apnews.com) says trade fell.'
    ],
    ['Trade fell, says 2101.12345 apnews.com in May.', 'Trade fell, says 2101.12345 apnews.com in May.']
  ])('%s', (text, words) => {
    const { segmentation, text: source } = build(text)
    const [passage] = segmentation.passages
    const [domain] = passage!.markers
    const start = source.indexOf('2101.12345')
    const at = passage!.text.indexOf('2101.12345')
    const span = { start, end: start + 10 }
    const number = { form: 'arxiv', span, printed: '2101.12345', key: '2101.12345', label: '', at } as const
    const { citations } = cite({ ...segmentation, passages: [{ ...passage!, markers: [number, domain!] }] }, source)
    expect(citations.map(({ covers }) => source.slice(covers.start, covers.end))).toEqual([words, words])
  })
})

describe('runs of marks share what they cover', () => {
  test.each([
    ['Ports closed [1][2].', ['1', '2']],
    ['Ports closed [1], [2]; [3] in May.', ['1', '2', '3']],
    ['Ports closed. apnews.com apnews.com nature.com', ['apnews.com', 'nature.com']]
  ])('%s', (text, keys) => {
    const { citations, covered } = citing(text)
    expect(new Set(keys.map(covered)).size).toBe(1)
    expect(new Set(citations.map(({ covers }) => covers)).size).toBe(1)
  })

  test('a word between two marks parts them', () => {
    const { covered } = citing('Ports closed [1] then [2].')
    expect([covered('1'), covered('2')]).toEqual(['Ports closed', 'then'])
  })
})

describe('marks that stand among the words of the sentence', () => {
  covering([
    {
      what: 'a link at the head',
      text: '[+The report](https://a.org/r) found that trade fell.',
      covers: { 'https://a.org/r': '[The report](https://a.org/r) found that trade fell.' }
    },
    {
      what: 'a link inside',
      text: 'Trade, says [+AP](https://a.org/r), fell by 5%.',
      covers: { 'https://a.org/r': 'Trade, says [AP](https://a.org/r), fell by 5%.' }
    },
    {
      what: 'two links in two clauses',
      text: '[+AP](https://a.org/r) says 5%, while [+BBC](https://b.org/r) says 6%.',
      covers: {
        'https://a.org/r': '[AP](https://a.org/r) says 5%',
        'https://b.org/r': 'while [BBC](https://b.org/r) says 6%.'
      }
    },
    {
      what: 'an author before the year',
      text: 'Nakamura (Nakamura, 2021) found that trade fell.',
      covers: { 'Nakamura 2021': 'Nakamura (Nakamura, 2021) found that trade fell.' }
    }
  ])
})

describe('cells', () => {
  const table = '| Port | Depth | Source |\n| Odai [4] | 12 m [1] | [2] |\n| Minato | 9 m | nature.com apnews.com |'
  covering([
    { what: 'a mark in a cell covers the cell', text: table, covers: { 1: '12 m', 4: 'Odai' } },
    {
      what: 'a mark alone in the last column covers the row',
      text: table,
      covers: { 2: 'Odai [4] | 12 m', 'apnews.com': 'Minato | 9 m' }
    }
  ])

  test('the cells of the row are named', () => {
    const { citations, segmentation } = citing(table)
    const row = segmentation.tables[0]!.rows[2]!
    const covering = citations.find(({ key }) => key === 'apnews.com')!
    expect(covering.passages).toEqual(row.slice(0, 2))
  })

  test('a mark in a row without words covers no other row', () => {
    const { citations } = citing('| Port | Source |\n|  | [2] |')
    expect(citations[0]!.passages).toEqual([citations[0]!.passage])
  })
})

describe('items', () => {
  covering([
    {
      what: 'a mark at the end covers the item',
      text: '- ⟨Ports:⟩ Three closed.‖ Two reopened. [1]',
      covers: { 1: 'Ports: Three closed. Two reopened.' }
    },
    {
      what: 'back to the mark before it',
      text: '- Three closed. [1]‖ Two reopened.‖ One sank. [2]',
      covers: { 1: 'Three closed.', 2: 'Two reopened. One sank.' }
    },
    {
      what: 'back into a sentence',
      text: '- Three closed [1] in May.‖ One sank. [2]',
      covers: { 1: 'Three closed', 2: 'in May. One sank.' }
    },
    {
      what: 'a mark behind the lead covers the item',
      text: '- ⟨Ports: [1]⟩ Three closed.‖ Two reopened.',
      covers: { 1: 'Ports: [1] Three closed. Two reopened.' }
    },
    {
      what: 'a mark inside covers its clause',
      text: '- Three closed.‖ Two reopened [1] in June.',
      covers: { 1: 'Two reopened' }
    }
  ])

  test('all passages of the item are named', () => {
    const { citations } = citing('- ⟨Ports:⟩ Three closed.‖ Two reopened. [1]')
    expect(citations[0]!.passages).toEqual([0, 1, 2])
  })

  test('items below are not covered', () => {
    const { covered } = citing('- Ports closed. [1]\n  - Odai closed.')
    expect(covered('1')).toBe('Ports closed.')
  })
})

test('marks without words cover the sentence before them in the block', () => {
  const { covered, citations } = citing('Ports closed.‖ [1]')
  expect(covered('1')).toBe('Ports closed.')
  expect(citations[0]!.passages).toEqual([0])
})

describe('behind items that lead over to the next', () => {
  covering([
    {
      what: 'steps with arrows',
      text: '1. Dry the leaves →\n2. Roll them →\n3. Pack them [1]',
      covers: { 1: '1. Dry the leaves →\n2. Roll them →\n3. Pack them'.slice(3) }
    },
    {
      what: 'parts of one sentence',
      text: '- rice rose by 5%;\n- silk fell by 3%; and\n- tea stood still [1].',
      covers: { 1: 'rice rose by 5%;\n- silk fell by 3%; and\n- tea stood still' }
    },
    { what: 'not over a full stop', text: '- Rice rose.\n- Tea fell [1].', covers: { 1: 'Tea fell' } },
    { what: 'not over another mark', text: '- Rice rose [1];\n- tea fell [2].', covers: { 2: 'tea fell' } }
  ])
})
