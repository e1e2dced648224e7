import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { audit } from '../../src/audit.ts'
import { cslItems, cslJson } from '../../src/report/csl.ts'
import { sourcesJson, sourcesPretty } from '../../src/report/sources-list.ts'

const text = `# Tides

The sea rose by 4 mm in 2021 [1][1]. Ports lost 3% [2], and trade fell by 5% [9].
Rice fell by 2% [4]. Salt fell by 6% [5].

## Sources

1. Nakamura, K. (2021, March 5). Tides of the inland sea. Kyoto Post. https://kyotopost.jp/tides
2. World Bank. (2020). Ports and their trade. https://doi.org/10.1000/ports.12
4. [Rice of the north](https://www.theguardian.com/world/rice), 12 May 2019
5. Abe, S., Ito, J. (2018). Salt. ISBN 978-3-16-148410-0.
6. Mori, T. (n.d.). Silk. https://silk.org/a
`
const result = audit({ path: 'tides.md', text })

/** The names and forms of the input schema of the Citation Style Language, as far as they are used. */
const date = z.union([
  z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) }),
  z.strictObject({ raw: z.string() })
])
const name = z.union([
  z.strictObject({ family: z.string(), given: z.string() }),
  z.strictObject({ literal: z.string() })
])
const words = z.string().optional()
const csl = z.array(
  z.strictObject({
    id: z.string(),
    type: z.enum(
      'article article-journal article-magazine article-newspaper book entry-encyclopedia post report software webpage'.split(
        ' '
      )
    ),
    title: words,
    author: z.array(name).optional(),
    issued: date.optional(),
    'container-title': words,
    publisher: words,
    URL: words,
    DOI: words,
    ISBN: words,
    ISSN: words,
    PMID: words,
    note: words
  })
)

describe('CSL-JSON', () => {
  test('holds every work in the form that citation processors read', () => {
    const items = csl.parse(JSON.parse(cslJson([result])))
    expect(items.slice(0, 4)).toEqual([
      {
        id: 'source-1',
        type: 'webpage',
        title: 'Tides of the inland sea',
        author: [{ family: 'Nakamura', given: 'K.' }],
        issued: { 'date-parts': [[2021, 3, 5]] },
        publisher: 'kyotopost.jp',
        URL: 'https://kyotopost.jp/tides'
      },
      expect.objectContaining({
        author: [{ literal: 'World Bank' }],
        issued: { 'date-parts': [[2020]] },
        DOI: '10.1000/ports.12'
      }),
      expect.objectContaining({
        type: 'article-newspaper',
        'container-title': 'The Guardian',
        issued: { 'date-parts': [[2019, 5, 12]] }
      }),
      expect.objectContaining({ type: 'book', ISBN: '9783161484100' })
    ])
    expect(items[4]).toMatchObject({ issued: { raw: 'n.d.' } })
  })

  test('keeps the works of several documents apart', () => {
    const ids = cslItems([result, result]).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('d2-source-1')
  })

  test('takes whatever an entry holds', () => {
    const odd = audit({
      path: 'odd.md',
      text: 'Tea [1].\n\n## Sources\n\n1. \u001b[31m田中（2015）。港の歴史。 "<b>" \\u0000\n'
    })
    expect(() => csl.parse(JSON.parse(cslJson([odd])))).not.toThrow()
  })
})

describe('the list of works', () => {
  test('names each with the claims that rest on it', () => {
    const [document] = JSON.parse(sourcesJson([result]))
    expect(document.sources[0]).toMatchObject({ keys: ['1'], citedBy: [0, 1] })
    expect(document.sources[0].claims.map(({ line }: { line: number }) => line)).toEqual([3])
    expect(document.sources.at(-1).claims).toEqual([])
  })

  test('is readable in a terminal', () => {
    const lines = sourcesPretty([result]).split('\n')
    expect(lines[0]).toBe('tides.md  5 sources')
    expect(lines).toContain('[1] Nakamura, K. Tides of the inland sea. kyotopost.jp. 2021, March 5')
    expect(lines).toContain('    https://kyotopost.jp/tides')
    expect(lines).toContain('    cited 2 times, 1 claim')
  })
})

describe('the score card', () => {
  test('counts what a reader would', () => {
    expect(result.scoreCard).toMatchObject({
      orphanEntries: 1,
      missingEntries: 1,
      repeatedMarks: 1,
      numberingGaps: 1,
      independentOrigins: 4
    })
  })

  test('of a document without claims divides by nothing', () => {
    expect(audit({ path: 'a.md', text: '' }).scoreCard).toMatchObject({
      recall: undefined,
      topOutlet: undefined,
      concentration: undefined
    })
  })

  test('counts one story under one title once, and the papers of a journal each', () => {
    const story = 'Exports of tea rise to a record in May'
    const papers = audit({
      path: 'a.md',
      text: `Tea rose by 4% ([${story}](https://a-post.jp/x), [${story}](https://b-post.jp/y)). Rice fell by 3% ([A](https://arxiv.org/abs/2101.00001), [B](https://arxiv.org/abs/2101.00002)).`
    })
    expect(papers.scoreCard).toMatchObject({ independentOrigins: 3, outlets: 3 })
  })
})
