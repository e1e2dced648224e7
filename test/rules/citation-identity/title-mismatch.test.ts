import { titleMismatch } from '../../../src/rules/citation-identity/title-mismatch.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(titleMismatch, {
  agrees: [
    'The study “Growth of coastal towns in the north” [1] counts them.\n\n## References\n\n1. Moreau, A. “Growth of coastal towns in the north”. https://t.org/1',
    'The study “Growth of Coastal Towns” [1] counts them.\n\n## References\n\n1. Moreau, A. “Growth of coastal towns in the north”. https://t.org/1',
    'The study “Growth of costal towns in the north” [1] counts them.\n\n## References\n\n1. Moreau, A. “Growth of coastal towns in the north”. https://t.org/1'
  ],
  differs: [
    {
      text: 'The study “⟦Growth of coastal villages in the north⟧” [1] counts them.\n\n## References\n\n1. Moreau, A. “Growth of coastal towns in the north”. https://t.org/1',
      says: '`Growth of coastal villages in the north` is the title in the text, and `Growth of coastal towns in the north` that of the entry'
    },
    {
      text: 'The report “⟦State of world fisheries and ports 2022⟧” [1] says so.\n\n## References\n\n1. FAO. “State of world fisheries and ports 2024”. https://f.org/1',
      says: '`State of world fisheries and ports 2022` is the title in the text, and `State of world fisheries and ports 2024` that of the entry'
    }
  ],
  undecided: [
    {
      text: 'The study “Growth of coastal villages in the north” [1] counts them.\n\n## References\n\n1. Moreau, A. “Growth of coastal towns in the north: a survey of census data since nineteen hundred”. https://t.org/1',
      why: 'too-weak-a-tie'
    }
  ],
  ignores: [
    'He calls it “a growth of towns” [1].\n\n## References\n\n1. Moreau, A. “Growth of coastal towns in the north”. https://t.org/1',
    'The novel “Bats of the coast” [1] sold well.\n\n## References\n\n1. Moreau, A. “Growth of coastal towns in the north”. https://t.org/1',
    '“We shall never sell the harbour”, he said [1].\n\n## References\n\n1. Moreau, A. “Growth of coastal towns in the north”. https://t.org/1'
  ]
})
