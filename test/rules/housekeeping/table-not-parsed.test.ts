import { tableNotParsed } from '../../../src/rules/housekeeping/table-not-parsed.ts'
import { ruleTest } from '../../support/rule-test.ts'

const ROWS = 'These rows have no line of dashes under the first: they are not read as a table'

ruleTest(tableNotParsed, {
  agrees: [],
  differs: [
    { text: '# Ports\n\n⟦| Port | Ships |\n| North | 120 |\n| South | 80 |⟧', says: ROWS },
    { text: '# Ports\n\n⟦| North | 120 |\n| South | 80 |⟧\n\nSo much for the ports.', says: ROWS },
    {
      text: '# Ports\n\n⟦<table class="wide">\n<tr><td>North</td><td>120</td></tr>\n</table>⟧',
      says: 'A table in HTML is not read: its figures are not checked'
    }
  ],
  undecided: [],
  ignores: [
    '# Ports\n\n| Port | Ships |\n| --- | --- |\n| North | 120 |',
    '# Ports\n\n|x| is the absolute value\n|y| is another',
    '# Ports\n\n| A line with pipes | in it |',
    '# Ports\n\n```\n| North | 120 |\n| South | 80 |\n```',
    '# Ports\n\n<div>\n<p>120 ships</p>\n</div>'
  ]
})
