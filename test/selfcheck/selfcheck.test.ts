import { describe, expect, it } from 'vitest'
import type { Planted } from '../../src/model/planted.ts'
import { selfcheckJson, selfcheckTable, tallies } from '../../src/report/selfcheck.ts'
import { selfcheck } from '../../src/selfcheck/index.ts'
import { sectionsOf } from '../../src/selfcheck/page.ts'

const TEXT = `# Harbour report

## Traffic

The port of Sunne handled 41,200 containers in the summer season of 2019, more than ever before.

The new lighthouse at Sunne was opened by the mayor in 1934 after four years of work.

## Money

Dredging of the outer harbour basin cost €44.2 million, of which the state paid about one half.

## Sources

1. Sunne Port Authority, Annual report.
`
const EXAMPLES = [
  { ruleId: 'range-inverted', text: 'Yields lie between 40 and 25 tonnes per hectare.' },
  { ruleId: 'range-inverted', text: 'Yields lie between 25 and 40 tonnes per hectare.' }
]
const run = (seed: number): Planted[] => [...selfcheck({ path: 'a.md', text: TEXT }, EXAMPLES, { seed, count: 2 })]

describe('selfcheck', () => {
  it('plants the same with the same seed', () => {
    expect(run(3)).toEqual(run(3))
  })

  it('changes sentences of the document, and catches what their own rules can see', () => {
    const own = run(1).filter(({ origin }) => origin === 'document')
    expect(new Set(own.map(({ ruleId }) => ruleId))).toEqual(
      new Set(['value-conflict', 'event-date-conflict', 'magnitude-slip'])
    )
    expect(own.find(({ ruleId }) => ruleId === 'magnitude-slip')).toMatchObject({
      words: 'Dredging of the outer harbour basin cost €44.2 billion, of which the state paid about one half.',
      by: expect.arrayContaining([expect.any(String)])
    })
  })

  it('puts examples behind the body and says which of them were missed', () => {
    const pages = run(1).filter(({ origin }) => origin === 'page')
    expect(pages.map(({ caught, line }) => ({ caught, line }))).toEqual([
      { caught: 'yes', line: 13 },
      { caught: 'no', line: 13 }
    ])
  })

  it('prints the catch rate of each rule and the missed plants', () => {
    const planted = run(1)
    expect(tallies(planted).find(({ ruleId }) => ruleId === 'range-inverted')).toEqual({
      ruleId: 'range-inverted',
      planted: 2,
      caught: 1
    })
    expect(selfcheckTable(planted)).toContain(
      '  range-inverted, line 13 of the copy: Yields lie between 25 and 40 tonnes per hectare.'
    )
    expect(JSON.parse(selfcheckJson(planted)).plants).toEqual(planted)
  })
})

describe('sectionsOf', () => {
  it('reads a heading inside an example as part of the example', () => {
    const page =
      '# rule\n\n## Wrong\n\n```markdown\n## One\n\nA is B.\n\n## Two\n\nA is C.\n```\n\n## Right\n\n```markdown\nA is B.\n```\n'
    expect([...sectionsOf(page)]).toEqual([
      ['Wrong', ['## One\n\nA is B.\n\n## Two\n\nA is C.']],
      ['Right', ['A is B.']]
    ])
  })
})
