import { describe, expect, it } from 'vitest'
import { sentencesIn } from '../../src/segment/sentences.ts'
import { textsOf } from './segmented.ts'

const cut = (text: string): string[] =>
  sentencesIn({ text, unbroken: [], gaps: [] }, 0, text.length).map(({ start, end }) => text.slice(start, end))

/** A bar stands where a sentence ends. */
const CASES: readonly (readonly [what: string, marked: string])[] = [
  ['two statements', 'The dam holds. | It was built in 1931.'],
  ['a version number', 'The V3.7 release joined two tools. | V3.7 beat V3.'],
  ['decimals and money', 'It cost $4.9M, not $4.8M. | That is 1.8% more.'],
  ['i.e. and e.g. with a comma', 'Some items, i.e., pumps and valves, e.g., P1, failed. | Others did not.'],
  ['e.g. before a capital', 'Large makers (e.g. Nordvik) and small ones, e.g. Ostra, agree. | Nobody else does.'],
  ['a country before a name', 'The U.S. Navy and the U.K. Treasury signed. | The U.N. Security Council met.'],
  ['a country at the end', 'It was made in the U.S. | The rest came from abroad.'],
  ['vs.', 'Smith vs. Jones is the leading case. | It was decided in 1904.'],
  ['v. in a case name', 'The court cited Roe v. Wade at length. | It then turned to the facts.'],
  ['companies', 'Apple Inc. and Ford Motor Co. Ltd. grew. | Harper & Bros. Publishing shrank.'],
  ['a company at the end', 'The plant belongs to Nordvik Inc. | The land does not.'],
  ['titles of persons', 'Dr. Ada Reyes met Prof. J. Lind and Mrs. Okoro. | They agreed.'],
  ['initials', 'J. K. Rowling and George R. R. Martin wrote it. | H. G. Wells did not.'],
  ['No. before a figure', 'Pump No. 5 failed. | Pumps Nos. 6 and 7 held.'],
  ['a plain no', 'Was it ready? | The engineer said no. | The test went ahead.'],
  ['figures and pages', 'See Fig. 2 and pp. 14–16 of Vol. 3. | Eq. 4 gives the rate.'],
  ['et al.', 'Reyes et al. found it first. | Lind et al. (2020) agreed. | The rest followed.'],
  ['et al. at the end', 'It was found by Reyes et al. | The others came later.'],
  ['months with a stop', 'It opened on Sept. 4, 2021 and closed in Dec. 2022. | Nobody came.'],
  ['a date in brackets', 'The bridge (Sept 2024) is new. | The road (Oct. 2019) is not.'],
  ['a year at the end', 'It opened in 2019. | In 2020 it closed.'],
  ['a figure that opens a sentence', 'It opened in 2019. | 45 people came.'],
  ['money that opens a sentence', 'It closed in 2020. | $3 million was lost.'],
  ['a.m. and p.m.', 'The gates open at 9 a.m. Monday to Friday. | They shut at 5 p.m. | On Sundays nobody comes.'],
  ['etc. inside brackets', 'Parts (bolts, nuts, etc.) are sold. | Tools are not.'],
  ['etc. at the end', 'They sell bolts, nuts, etc. | Tools are extra.'],
  ['degrees', 'She holds a Ph.D. in physics. | He has an M.A. from Oslo.'],
  ['a quotation that ends a sentence', 'It was called “a triumph.” | Nobody laughed.'],
  ['straight quotation marks', 'It was called "a triumph." | Nobody laughed.'],
  ['a quotation with a speaker behind it', '“We will wait. We can wait,” Lind said. | She did.'],
  ['a quotation that goes on in lower case', '“Is it safe?” asked the mayor. | It was.'],
  ['a question in a title', 'The leaflet “Who pays?” was sent to all. | The answer was not.'],
  ['two sentences in a quotation', '“It works. It lasts.” | Those were his words.'],
  ['an exclamation mark in a name', 'Yahoo! Finance carried the news. | Jeopardy! Champions reruns did not.'],
  ['exclamations', 'It works! | Nobody had hoped so.'],
  ['an ellipsis in a sentence', 'It was … late and … cold. | They left.'],
  ['an ellipsis before an opening word', 'They waited... | Then it came.'],
  ['an ellipsis in a title', 'The book Rivers of… Norway sold well. | The film did not.'],
  ['a bracket within a sentence', 'The lift (built by Lind. & Sons in 1901) moves. | It is slow.'],
  [
    'a bracket of whole sentences',
    'The lift moves. | (It was built in 1901. | It was restored in 1990.) | It is slow.'
  ],
  ['semicolons do not split', 'It rose in May; it fell in June. | July was flat.'],
  ['a numbered lead', '1. Close the valve. | 2. Open the gate.'],
  ['a lettered lead', 'A. Close the valve first.'],
  ['a letter as a name', 'They lack vitamin C. | This is known.'],
  ['a name in lower case', 'He left Nordvik. | eBay hired him.'],
  ['a space that was lost', 'The test passed.The next one failed.'.replace('.The', '. | The')],
  ['a name with a stop inside', 'It runs on Node.JS and ASP.NET Core. | It is old.'],
  ['Chinese full stops', '它成立于2019年。| 总部在杭州。'],
  ['inches', 'The 14” screen is bright. | The 7" one is not. | Both are sold.']
]

describe('sentences', () => {
  it.each(CASES)('%s', (_, marked) => {
    const sentences = marked.split('|').map((sentence) => sentence.trim())
    const text = marked.replaceAll(' | ', ' ').replaceAll('| ', '')
    const glued = marked.includes('passed. | The') ? text.replace('passed. The', 'passed.The') : text
    expect(cut(glued)).toEqual(sentences)
  })

  it('treats nothing as a sentence when there are no words', () => {
    expect(cut('   ')).toEqual([])
  })

  it.each([
    [
      'a citation that closes a sentence without a full stop',
      'Sales doubled in 2023 [4] The rest is history.',
      ['Sales doubled in 2023', 'The rest is history.']
    ],
    ['a citation inside a sentence', 'The study [4] Lind wrote is old.', ['The study Lind wrote is old.']],
    ['a citation between full stop and space', 'Sales doubled.[4] Lind left.', ['Sales doubled.', 'Lind left.']],
    ['a citation glued on both sides', 'Sales doubled.[4]Lind left.', ['Sales doubled.', 'Lind left.']],
    [
      'a full stop in link words',
      'He wrote [Born to run. A life](https://a.example/b) in 1980.',
      ['He wrote Born to run. A life in 1980.']
    ],
    ['a full stop in code', 'The call `a.b. C` is old. It goes.', ['The call a.b. C is old.', 'It goes.']]
  ])('%s', (_, markdown, sentences) => {
    expect(textsOf(markdown, 'sentence')).toEqual(sentences)
  })

  it('takes time in proportion to the text', () => {
    for (const unit of ['B. ', '.', '(', '"a. B ', '..)', 'U.S. A']) {
      const started = process.cpuUsage().user
      cut(unit.repeat(20_000))
      expect(process.cpuUsage().user - started, unit).toBeLessThan(2_000_000)
    }
  })
})
