import { describe, expect, test } from 'vitest'
import { audit, trace } from '../../src/audit.ts'
import { allRules } from '../../src/rules/index.ts'

const GROUPS = new Set(['citations', 'citation-identity', 'sources', 'machine-traces'])
const OWN = new Set(allRules.filter(({ group }) => GROUPS.has(group)).map(({ id }) => id))

const BODY = 'Rents rose by 12% in Odai [1]. Wages fell by 3% in Kure [2], and 412 bats came back [3].'
const NOTES = 'Rents rose by 12% in Odai.[^1] Wages fell by 3% in Kure,[^2] and 412 bats came back.[^3]'
const RENTS = 'Housing Office, “Rents in ports”, 5 May 2024. https://housing.org/rents'
const WAGES = 'Abe, S. (2023). Wages of dockers. Harbour Review, 12(3), 45–67. https://doi.org/10.1000/182'
const BATS = 'Bat Trust. “Bats of the coast” (in Japanese: 海岸のコウモリ). https://bats.org/coast'

const FORMS: Readonly<Record<string, string>> = {
  'a numbered list': `${BODY}\n\n## References\n\n1. ${RENTS}\n2. ${WAGES}\n3. ${BATS}\n`,
  'a list in which every number is 1': `${BODY}\n\n## References\n\n1. ${RENTS}\n1. ${WAGES}\n1. ${BATS}\n`,
  'a loose list': `${BODY}\n\n## Sources\n\n1. ${RENTS}\n\n2. ${WAGES}\n\n3. ${BATS}\n`,
  'bracketed lines': `${BODY}\n\n## References\n\n[1] ${RENTS}\n[2] ${WAGES}\n[3] ${BATS}\n`,
  'bracketed lines with hard breaks': `${BODY}\n\n## References\n\n[1] ${RENTS}  \n[2] ${WAGES}  \n[3] ${BATS}\n`,
  'bracketed paragraphs': `${BODY}\n\n## References\n\n[1] ${RENTS}\n\n[2] ${WAGES}\n\n[3] ${BATS}\n`,
  'bulleted brackets': `${BODY}\n\n## References\n\n- [1] ${RENTS}\n- [2] ${WAGES}\n- [3] ${BATS}\n`,
  'numbers in bold': `${BODY}\n\n## References\n\n**1.** ${RENTS}\n\n**2.** ${WAGES}\n\n**3.** ${BATS}\n`,
  'a table': `${BODY}\n\n## References\n\n| No. | Source | Link |\n| --- | --- | --- |\n| 1 | Rents in ports | https://housing.org/rents |\n| 2 | Wages of dockers | [DOI](https://doi.org/10.1000/182) |\n| 3 | 海岸のコウモリ | https://bats.org/coast |\n`,
  footnotes: `${NOTES}\n\n[^1]: ${RENTS}\n\n[^2]: ${WAGES}\n\n[^3]: ${BATS}\n`,
  'footnotes without blank lines': `${NOTES}\n\n[^1]: ${RENTS}\n[^2]: ${WAGES}\n[^3]: ${BATS}\n`,
  'link definitions': `${BODY}\n\n[1]: https://housing.org/rents "Rents in ports"\n[2]: https://doi.org/10.1000/182\n[3]: https://bats.org/coast\n`,
  'titles as links': `${BODY}\n\n## References\n\n1. [Rents in ports](https://housing.org/rents)\n2. [Wages of dockers](https://doi.org/10.1000/182)\n3. [海岸のコウモリ](https://bats.org/coast)\n`,
  'a heading in another script': `${BODY}\n\n## 参考文献\n\n1. ${RENTS}\n2. ${WAGES}\n3. ${BATS}\n`,
  'Chinese text': `奥代租金上涨12%[1]。久礼工资下降3%[2]，412只蝙蝠归来[3]。\n\n## 参考文献\n\n[1] 住房局：《港口租金》。https://housing.org/rents\n[2] ${WAGES}\n[3] ${BATS}\n`,
  'Russian text': `Аренда выросла на 12% [1]. Зарплаты упали на 3% [2], вернулись 412 летучих мышей [3].\n\n## References\n\n1. Жилищное бюро, «Аренда в портах». https://housing.org/rents\n2. ${WAGES}\n3. ${BATS}\n`,
  'Arabic text': `ارتفعت الإيجارات بنسبة 12٪ [1] وانخفضت الأجور [2] وعاد 412 خفاشا [3].\n\n## References\n\n1. مكتب الإسكان. https://housing.org/rents\n2. ${WAGES}\n3. ${BATS}\n`,
  'a table in Korean': `${BODY}\n\n## 출처\n\n| 번호 | 자료 | 링크 |\n| --- | --- | --- |\n| 1 | 항구의 임대료 | https://housing.org/rents |\n| 2 | 부두 노동자의 임금 | [DOI](https://doi.org/10.1000/182) |\n| 3 | 해안의 박쥐 | https://bats.org/coast |\n`,
  'footnotes in Japanese': `家賃は12%上がった。[^1] 賃金は3%下がり、[^2] コウモリ412匹が戻った。[^3]\n\n[^1]: 住宅局「港の家賃」https://housing.org/rents\n\n[^2]: ${WAGES}\n\n[^3]: コウモリ財団『海岸のコウモリ』 https://bats.org/coast\n`,
  'Hindi text': `ओदाई में किराया 12% बढ़ा [1]। वेतन 3% घटा [2] और 412 चमगादड़ लौटे [3]।\n\n## References\n\n1. आवास कार्यालय, “बंदरगाहों में किराया”। https://housing.org/rents\n2. ${WAGES}\n3. ${BATS}\n`,
  'full-width brackets and numbers': `租金上涨［1］。工资下降［2］，蝙蝠归来［3］。\n\n## 参考资料\n\n［1］住房局：《港口租金》。https://housing.org/rents\n\n［2］${WAGES}\n\n［3］${BATS}\n`,
  'a table in Chinese': `奥代租金上涨12%[1]。久礼工资下降3%[2]，412只蝙蝠归来[3]。\n\n## 参考文献\n\n| 编号 | 资料 | 链接 |\n| --- | --- | --- |\n| 1 | 港口租金 | https://housing.org/rents |\n| 2 | 码头工人的工资 | [DOI](https://doi.org/10.1000/182) |\n| 3 | 海岸的蝙蝠 | https://bats.org/coast |\n`,
  'footnotes in Chinese': `奥代租金上涨12%[^1]。久礼工资下降3%[^2]，412只蝙蝠归来[^3]。\n\n[^1]: 港口租金. https://housing.org/rents\n[^2]: 码头工人的工资. https://doi.org/10.1000/182\n[^3]: 海岸的蝙蝠. https://bats.org/coast\n`,
  'numbered entries in Chinese': `奥代租金上涨12%[1]。久礼工资下降3%[2]，412只蝙蝠归来[3]。\n\n## 参考文献\n\n1. 港口租金. https://housing.org/rents\n2. 码头工人的工资. https://doi.org/10.1000/182\n3. 海岸的蝙蝠. https://bats.org/coast\n`,
  'bracketed lines in Chinese': `奥代租金上涨12%[1]。久礼工资下降3%[2]，412只蝙蝠归来[3]。\n\n## 参考文献\n\n[1] 港口租金. https://housing.org/rents\n[2] 码头工人的工资. https://doi.org/10.1000/182\n[3] 海岸的蝙蝠. https://bats.org/coast\n`,
  'a table in Russian': `Аренда выросла на 12% [1]. Зарплаты упали на 3% [2], вернулись 412 летучих мышей [3].\n\n## Источники\n\n| № | Источник | Ссылка |\n| --- | --- | --- |\n| 1 | Аренда в портах | https://housing.org/rents |\n| 2 | Зарплаты докеров | [DOI](https://doi.org/10.1000/182) |\n| 3 | Летучие мыши побережья | https://bats.org/coast |\n`,
  'footnotes in Russian': `Аренда выросла на 12% [^1]. Зарплаты упали на 3% [^2], вернулись 412 летучих мышей [^3].\n\n[^1]: Аренда в портах. https://housing.org/rents\n[^2]: Зарплаты докеров. https://doi.org/10.1000/182\n[^3]: Летучие мыши побережья. https://bats.org/coast\n`,
  'numbered entries in Russian': `Аренда выросла на 12% [1]. Зарплаты упали на 3% [2], вернулись 412 летучих мышей [3].\n\n## Источники\n\n1. Аренда в портах. https://housing.org/rents\n2. Зарплаты докеров. https://doi.org/10.1000/182\n3. Летучие мыши побережья. https://bats.org/coast\n`,
  'bracketed lines in Russian': `Аренда выросла на 12% [1]. Зарплаты упали на 3% [2], вернулись 412 летучих мышей [3].\n\n## Источники\n\n[1] Аренда в портах. https://housing.org/rents\n[2] Зарплаты докеров. https://doi.org/10.1000/182\n[3] Летучие мыши побережья. https://bats.org/coast\n`,
  'a table in Arabic': `ارتفعت الإيجارات بنسبة 12٪ [1] وانخفضت الأجور [2] وعاد 412 خفاشا [3].\n\n## المراجع\n\n| رقم | المصدر | الرابط |\n| --- | --- | --- |\n| 1 | الإيجارات في الموانئ | https://housing.org/rents |\n| 2 | أجور عمال الموانئ | [DOI](https://doi.org/10.1000/182) |\n| 3 | خفافيش الساحل | https://bats.org/coast |\n`,
  'footnotes in Arabic': `ارتفعت الإيجارات بنسبة 12٪ [^1] وانخفضت الأجور [^2] وعاد 412 خفاشا [^3].\n\n[^1]: الإيجارات في الموانئ. https://housing.org/rents\n[^2]: أجور عمال الموانئ. https://doi.org/10.1000/182\n[^3]: خفافيش الساحل. https://bats.org/coast\n`,
  'numbered entries in Arabic': `ارتفعت الإيجارات بنسبة 12٪ [1] وانخفضت الأجور [2] وعاد 412 خفاشا [3].\n\n## المراجع\n\n1. الإيجارات في الموانئ. https://housing.org/rents\n2. أجور عمال الموانئ. https://doi.org/10.1000/182\n3. خفافيش الساحل. https://bats.org/coast\n`,
  'bracketed lines in Arabic': `ارتفعت الإيجارات بنسبة 12٪ [1] وانخفضت الأجور [2] وعاد 412 خفاشا [3].\n\n## المراجع\n\n[1] الإيجارات في الموانئ. https://housing.org/rents\n[2] أجور عمال الموانئ. https://doi.org/10.1000/182\n[3] خفافيش الساحل. https://bats.org/coast\n`,
  'a range of numbers': `Rents rose by 12% in Odai [1–3].\n\n## References\n\n1. ${RENTS}\n2. ${WAGES}\n3. ${BATS}\n`,
  'numbers that are links': `Rents rose by 12% in Odai [1](#references). Wages fell by 3% [[2]](#references), 412 bats came [3](#references).\n\n## References\n\n1. ${RENTS}\n2. ${WAGES}\n3. ${BATS}\n`
}

describe('lists of sources in many forms', () => {
  test.each(Object.entries(FORMS))('%s: every mark finds its entry, and nothing is amiss', (_, text) => {
    const { citing } = trace({ path: 'report.md', text })
    const body = citing.citations.filter(({ inReferences }) => !inReferences)
    expect(body.map(({ key, source }) => [key, source])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 2]
    ])
    expect(citing.sources.map(({ outlet }) => outlet)).toEqual(['housing.org', 'doi.org', 'bats.org'])
    const findings = audit({ path: 'report.md', text }).findings.filter(({ ruleId }) => OWN.has(ruleId))
    expect(findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
  })

  test('one record for a work in all its forms', () => {
    const text = `A ([paper](https://arxiv.org/pdf/2405.04434v2?utm_source=x)), B ([again](http://www.arxiv.org/abs/2405.04434)), C arXiv:2405.04434, D ([journal](https://doi.org/10.48550/arXiv.2405.04434)). E [handbook](https://a.org/h/?fbclid=1#top), F [handbook](https://www.a.org/h).\n`
    const { citing } = trace({ path: 'report.md', text })
    expect(citing.sources.map(({ canonical, citedBy }) => [canonical, citedBy.length])).toEqual([
      ['arxiv:2405.04434', 4],
      ['https://a.org/h', 2]
    ])
  })

  test('numbers of books, journals and PubMed', () => {
    const text = `A [1] b [2].\n\n## References\n\n1. Abe, S. (2020). Handbook of ports. ISBN 978-0-306-40615-7.\n2. Ito, K. (2021). Wages. Harbour Review (ISSN 0378-5955). PMID: 23193287.\n`
    const [book, article] = trace({ path: 'report.md', text }).citing.sources
    expect(book).toMatchObject({ isbn: '9780306406157', canonical: 'isbn:9780306406157', author: 'Abe, S.' })
    expect(article).toMatchObject({ issn: '0378-5955', pmid: '23193287', canonical: 'pmid:23193287' })
  })

  test('name and kind of the outlet, with those of the user first', () => {
    const text = 'A ([x](https://www.reuters.com/a)), B ([y](https://kyotopost.jp/b)).'
    const outlets = { newspaper: [{ name: 'Kyoto Post', domains: ['kyotopost.jp'] }] }
    const { sources } = trace({ path: 'report.md', text }, { outlets }).citing
    expect(sources.map(({ outletName, kind }) => [outletName, kind])).toEqual([
      ['Reuters', 'agency'],
      ['Kyoto Post', 'newspaper']
    ])
  })
})
