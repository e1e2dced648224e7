import { llmCitationToken } from '../../../src/rules/machine-traces/llm-citation-token.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(llmCitationToken, {
  agrees: [
    'Prices rose [1].',
    'The event 【港の歴史】 was loud.',
    'They type `turn0search0` into the box.',
    'The token "oaicite:3" comes from a chat.',
    'The return01search1 field is empty.',
    'Signs:\n\n```\n【4†source】\n```\n\nThat is all.',
    'He took his turn 0 and search 1.',
    'The footnote† is here.'
  ],
  differs: [
    { text: 'Prices rose ⟦turn0search3⟧.', says: '`turn0search3` is a mark of a chat program and leads nowhere' },
    { text: 'Bats hunt at dusk ⟦【4†source】⟧.', says: '`【4†source】` is a mark of a chat program and leads nowhere' },
    {
      text: 'Sales fell ⟦:contentReference[oaicite:2]{index=2}⟧.',
      says: '`:contentReference[oaicite:2]{index=2}` is a mark of a chat program and leads nowhere'
    },
    {
      text: '⟦[cite_start]⟧The trial ended [cite: 3].',
      says: '2 marks of a chat program lead nowhere: `[cite_start]`, `[cite: 3]`'
    },
    { text: 'Tea grew ⟦[web:12]⟧.', says: '`[web:12]` is a mark of a chat program and leads nowhere' },
    {
      text: 'Salt sank ⟦citeturn1news2⟧ again.',
      says: '`citeturn1news2` is a mark of a chat program and leads nowhere'
    },
    {
      text: 'Ships came ⟦【12:3†report.pdf】⟧ late.',
      says: '`【12:3†report.pdf】` is a mark of a chat program and leads nowhere'
    }
  ],
  undecided: [],
  ignores: []
})
