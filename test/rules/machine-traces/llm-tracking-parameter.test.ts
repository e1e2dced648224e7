import { llmTrackingParameter } from '../../../src/rules/machine-traces/llm-tracking-parameter.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(llmTrackingParameter, {
  agrees: [
    'See [the Board](https://harbour.org/2021?page=2).',
    'See https://harbour.org/a?utm_source=newsletter.',
    'The page https://chatgpt.com/about is short.',
    'See https://shop.org/a?ref=claudette.',
    'They add `?utm_source=chatgpt.com` to it.',
    'See https://harbour.org/a?source=openairport.',
    'It cost £4 [1].'
  ],
  differs: [
    {
      text: 'See [the Board](https://harbour.org/2021⟦?utm_source=chatgpt.com⟧).',
      says: '`?utm_source=chatgpt.com`: an address was handed out by a chat program'
    },
    {
      text: 'See https://harbour.org/a?b=1⟦&utm_source=perplexity⟧ there.',
      says: '`&utm_source=perplexity`: an address was handed out by a chat program'
    },
    {
      text: 'Rice grew [1].\n\n## Sources\n\n1. Rice Board. https://rice.org/a⟦?utm_source=openai⟧\n2. Tea Board. https://tea.org/?utm_source=chatgpt.com',
      says: '2 addresses were handed out by a chat program: `?utm_source=openai`, `?utm_source=chatgpt.com`'
    },
    {
      text: 'Tides ([Post](https://kyotopost.jp/t⟦?referrer=grok.com⟧)).',
      says: '`?referrer=grok.com`: an address was handed out by a chat program'
    }
  ],
  undecided: [],
  ignores: []
})
