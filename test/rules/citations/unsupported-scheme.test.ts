import { unsupportedScheme } from '../../../src/rules/citations/unsupported-scheme.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(unsupportedScheme, {
  agrees: [
    'Prices fell ([data](ftp://ftp.trade.org/prices.csv)).',
    'Open http://localhost:3000 in a browser.',
    'See [the dashboard](http://127.0.0.1:8080/) when it runs.',
    'Prices fell by 3% ([note](../notes/prices.md)).',
    'Prices fell by 3% ([mail](https://10.io/a)).'
  ],
  differs: [
    {
      text: 'Prices fell ([minutes](⟦file:///C:/Users/board/minutes.pdf⟧)).',
      says: '`file:///C:/Users/board/minutes.pdf` leads to a file on one computer, where no reader can follow'
    },
    {
      text: 'Bats hunt at dusk [1].\n\n## References\n\n1. Bat counts. ⟦http://192.168.0.14/bats.xls⟧',
      says: '`http://192.168.0.14/bats.xls` leads to a private network, where no reader can follow'
    },
    {
      text: 'The survey counted [412 bats](⟦http://localhost:8888/notebook⟧).',
      says: '`http://localhost:8888/notebook` leads to a server on one computer, where no reader can follow'
    },
    {
      text: 'Trials ended ([a](⟦sandbox:/mnt/data/trial.csv⟧)) and rose by 3% ([b](http://wiki/trials)).',
      says: '2 citations lead to one computer or a private network: `sandbox:/mnt/data/trial.csv`, `http://wiki/trials`'
    }
  ],
  undecided: [],
  ignores: ['Prices fell.']
})
