import { unfilledTemplate } from '../../../src/rules/machine-traces/unfilled-template.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(unfilledTemplate, {
  agrees: [
    'He said that "[name] was late".',
    'Set `{{name}}` in the file.',
    'The set {{1, 2}} is closed.',
    'See [Your data](https://a.org/x).',
    'The price[1] rose [sic].',
    'In \\frac{{alpha}}{{beta}} it holds.',
    'It fell [date unknown].',
    'They met [the mayor].',
    '- [x] done\n- [ ] open',
    'The title [Title][t] links.\n\n[t]: https://a.org/x',
    'Use <b>bold</b> here.'
  ],
  differs: [
    { text: 'Dear ⟦{{first_name}}⟧, the port is open.', says: '`{{first_name}}` was never filled in' },
    { text: '⟦[Your Company]⟧ sells salt.', says: '`[Your Company]` was never filled in' },
    {
      text: 'The report of ⟦[Company Name]⟧ is dated [Date].',
      says: '2 gaps were never filled in: `[Company Name]`, `[Date]`'
    },
    { text: 'The yield was ⟦[insert figure here]⟧ tons.', says: '`[insert figure here]` was never filled in' },
    { text: '⟦Lorem ipsum dolor⟧ sit amet.', says: '`Lorem ipsum dolor` was never filled in' },
    { text: 'Costs were £⟦[XX]⟧ in May.', says: '`[XX]` was never filled in' },
    { text: 'Write to ⟦<your name>⟧ for it.', says: '`<your name>` was never filled in' }
  ],
  undecided: [],
  ignores: []
})
