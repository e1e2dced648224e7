import { tenseDateMismatch } from '../../../src/rules/time/tense-date-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

const report = (sentence: string) => `# Transport\n\nPublished: 12 March 2024\n\nThe city grows. ${sentence}`
const says = (stated: string) =>
  `told as still to come, at a date (\`${stated}\`) that had passed when the report was written (\`12 March 2024\`)`

ruleTest(tenseDateMismatch, {
  agrees: [
    report('The northern line will open in June 2025.'),
    report('The bridge is expected to be finished by 2024.'),
    report('The clinic is due to close in March 2024.')
  ],
  differs: [
    { text: report('The northern line ⟦will open in June 2021⟧.'), says: says('June 2021') },
    { text: report('The bridge ⟦is expected to be finished by 2022⟧.'), says: says('2022') },
    { text: report('The clinic ⟦is due to close in January 2024⟧.'), says: says('January 2024') },
    { text: report('Fees for the harbour ⟦will rise on 1 February 2023⟧.'), says: says('1 February 2023') }
  ],
  undecided: [],
  ignores: [
    'The northern line will open in June 2021.',
    report('The mayor said in 2021: “The northern line will open in June 2023.”'),
    report('The northern line opened in June 2021.'),
    report('The plan of 2019 says that the northern line will grow.'),
    report('In 1911 the painter leaves for Rome, where she will marry in 1912.'),
    report('Since 2020 the northern line will have carried two million people.'),
    report('The law of 2019 will apply to ferries.')
  ]
})
