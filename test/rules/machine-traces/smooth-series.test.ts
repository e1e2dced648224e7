import { smoothSeries } from '../../../src/rules/machine-traces/smooth-series.ts'
import { ruleTest } from '../../support/rule-test.ts'

const down = (head: string, figures: readonly string[], from = 2018) =>
  `| Year | ${head} |\n| --- | --- |\n${figures.map((each, index) => `| ${from + index} | ${each} |`).join('\n')}\n`

ruleTest(smoothSeries, {
  agrees: [
    down('Exports (t)', ['412', '437', '451', '490', '512']),
    down('Members', ['12.1', '12.4', '12.7', '13.0', '13.4']),
    down('Bats counted', ['210', '210', '210', '210', '210']),
    down('Pupils', ['100', '200', '300', '400', '500']),
    '| | 2018 | 2019 | 2020 | 2021 | 2022 |\n| --- | --- | --- | --- | --- | --- |\n| Wells | 41 | 44 | 52 | 55 | 61 |'
  ],
  differs: [
    {
      text: down('Exports (t)', ['⟦412⟧', '437', '462', '487', '512']),
      says: '5 figures in a row are each 25 from the one before: `412`, `437`, `462`, `487` …'
    },
    {
      text: down('Vaccinated children', ['⟦61.3%⟧', '64.5%', '67.7%', '70.9%', '74.1%', '77.3%']),
      says: '6 figures in a row are each 3.2 from the one before: `61.3%`, `64.5%`, `67.7%`, `70.9%` …'
    },
    {
      text: '| | 2018 | 2019 | 2020 | 2021 | 2022 |\n| --- | --- | --- | --- | --- | --- |\n| Wells | ⟦71⟧ | 64 | 57 | 50 | 43 |',
      says: '5 figures in a row are each 7 from the one before: `71`, `64`, `57`, `50` …'
    }
  ],
  undecided: [
    {
      text: down('Exports (t)', [
        '412 ([a](https://a.org/1))',
        '437 ([b](https://b.org/2))',
        '462 ([c](https://c.org/3))',
        '487 ([d](https://d.org/4))',
        '512 ([e](https://e.org/5))'
      ]),
      why: 'too-weak-a-tie'
    }
  ],
  ignores: [
    down('Exports (t)', ['412', '437', '462', '487']),
    down('Minimum wage (€)', ['9.35', '9.50', '9.65', '9.80', '9.95']),
    down('Planned exports (t)', ['412', '437', '462', '487', '512']),
    down('Edition', ['41', '43', '45', '47', '49']),
    `## Scenario for tea\n\n${down('Tea (t)', ['412', '437', '462', '487', '512'])}`,
    '| Site | Bats |\n| --- | --- |\n| A | 12 |\n| B | 15 |\n| C | 18 |\n| D | 21 |\n| E | 24 |',
    'Tea rose from 412 t in 2018 to 512 t in 2022.'
  ]
})
