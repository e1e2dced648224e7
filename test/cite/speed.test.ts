import { expect, test } from 'vitest'
import { cite } from '../../src/cite/cite.ts'
import { build } from './support.ts'

/** `count` numbered pieces, joined. */
function pieces(count: number, piece: (number: number) => string, between: string): string {
  return Array.from({ length: count }, (_, index) => piece(index + 1)).join(between)
}

const entry = (number: number) => `${number}. Tides of day ${number}. https://a.org/${number}`
const line = (number: number) => `[${number}] Tides. https://a.org/${number}`

const SHAPES: Readonly<Record<string, (count: number) => string>> = {
  'marks in one sentence': (count) => pieces(count, (n) => `It rose [${n}]`, ', and it fell; '),
  'one run of marks': (count) => `It rose ${pieces(count, (n) => `[${n}]`, '')}.`,
  'marks in a sentence each': (count) => pieces(count, (n) => `It rose. [${n}]`, '‖ '),
  'marks in an item each': (count) => pieces(count, (n) => `- It rose. [${n}]`, '\n'),
  'a long item': (count) => `- ${'It rose.‖ '.repeat(count)} [1]`,
  cells: (count) => pieces(count, (n) => `| It rose | [${n}] |`, '\n'),
  'a long row': (count) => `${'| It rose | [1] '.repeat(count)}|`,
  'leads in one item': (count) => `- ${pieces(count, (n) => `⟨Tides: [${n}]⟩`, ' ')}`,
  links: (count) => pieces(count, (n) => `It rose. [day ${n}](https://a.org/${n})`, '\n'),
  'one outlet': (count) => 'It rose. apnews.com\n'.repeat(count),
  'marks and a list': (count) =>
    `${pieces(count, (n) => `It rose. [${n}]`, '\n')}\n# Sources\n${pieces(count, entry, '\n')}`,
  'a list of outlets': (count) => `# Sources\n- Tides ${'apnews.com '.repeat(count)}`,
  'a list in one paragraph': (count) => `# Sources\n${pieces(count, line, '\\\n')}`,
  'a list in one line': (count) => `# Sources\n${pieces(count, line, ' ')}`,
  'one work under many numbers': (count) => `# Sources\n${pieces(count, (n) => `${n}. Tides. https://a.org/t`, '\n')}`,
  'one number for many works': (count) =>
    `${'It rose. [1]\n'.repeat(count)}# Sources\n${pieces(count, (n) => `1. Tides. https://a.org/${n}`, '\n')}`,
  brackets: (count) => `It rose ${'('.repeat(count)} [1] ${')'.repeat(count)} [2].`,
  'marks among signs': (count) => `It rose ${'… [1] '.repeat(count)}`,
  'one long address': (count) => `It rose. https://a.org/${'a%20-'.repeat(count)}`,
  'one long entry': (count) => `# Sources\n1. ${'Tides, '.repeat(count)} 2021`
}

function secondsFor(notation: string): number {
  const { segmentation, text } = build(notation)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage()
    cite(segmentation, text)
    const used = process.cpuUsage(start)
    best = Math.min(best, (used.user + used.system) / 1e6)
  }
  return best
}

test.each(Object.entries(SHAPES))(
  'ten times more of %s takes about ten times longer',
  { timeout: 60_000 },
  (_, shape) => {
    const small = secondsFor(shape(1000))
    const large = secondsFor(shape(10_000))
    // Far from the hundredfold of quadratic work, and wide enough for a busy machine.
    expect(large).toBeLessThan(Math.max(small * 40, 0.3))
  }
)
