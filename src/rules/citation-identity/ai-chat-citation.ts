import { defineRule } from '../../check/rule.ts'
import { countOf, placesOf } from '../judge-group.ts'

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
    if (trait !== 'chat') return undefined
    const [first, ...others] = uses.filter(({ isCitation }) => isCitation)
    if (first === undefined) return say.agrees()
    const all = [first, ...others]
    const printed = all.map(({ printed }) => printed)
    return say.differs({
      message: new Set(printed).size > 1 ? 'several' : 'one',
      values: countOf(printed),
      ...placesOf([first.span, ...others.map(({ span }) => span)]),
      confidence: 0.9,
      working: []
    })
  }
})
