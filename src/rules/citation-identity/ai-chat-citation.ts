import { defineRule } from '../../check/rule.ts'
import { isCitation, judgeAddresses } from '../judge-group.ts'

/** Reports citations that lead to a conversation with a chatbot. */
export const aiChatCitation = defineRule({
  id: 'ai-chat-citation',
  group: 'citation-identity',
  summary: 'No citation leads to a session with a chatbot',
  severity: 'warning',
  reads: 'address-group',
  doubt: 'the conversation itself is what the text is about',
  messages: {
    one: '{addresses} is a session with a chatbot, and not a source',
    several: '{count} citations lead to sessions with chatbots: {addresses}'
  },
  check({ trait, uses }, say) {
    return trait === 'chat' ? judgeAddresses(uses.filter(isCitation), 0.9, say) : undefined
  }
})
