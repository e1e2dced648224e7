import { aiChatCitation } from '../../../src/rules/citation-identity/ai-chat-citation.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(aiChatCitation, {
  agrees: [
    'Try it [here](https://chatgpt.com/share/67a1-bb).',
    'The model was released in May ([OpenAI](https://openai.com/index/hello)).',
    'It is sold as [a chat app](https://chatgpt.com/pricing).',
    'The company explains it ([blog](https://www.perplexity.ai/hub/blog/new-index)).',
    'Chat logs were studied ([paper](https://arxiv.org/abs/2401.12345)).'
  ],
  differs: [
    {
      text: 'Prices fell ([source](⟦https://chatgpt.com/share/67a1-bb⟧)).',
      says: '`https://chatgpt.com/share/67a1-bb` is a session with a chatbot, and not a source'
    },
    {
      text: 'Bats hunt at dusk [1].\n\n## References\n\n1. Perplexity answer. ⟦https://www.perplexity.ai/search/bats-at-dusk-Xy1⟧',
      says: '`https://www.perplexity.ai/search/bats-at-dusk-Xy1` is a session with a chatbot, and not a source'
    },
    {
      text: 'Trials ended ([a](⟦https://g.co/gemini/share/1f2⟧), [b](https://claude.ai/share/9c)).',
      says: '2 citations lead to sessions with chatbots: `https://g.co/gemini/share/1f2`, `https://claude.ai/share/9c`'
    }
  ],
  undecided: [],
  ignores: ['Prices fell.']
})
