import { defineRule } from '../../check/rule.ts'
import type { OtherMention, ValueEdit } from '../../model/edit-facts.ts'
import { isSure } from '../ties.ts'

/** Reports a value that was changed in one place and left in others that gave the same one. */
export const partialUpdate = defineRule({
  id: 'partial-update',
  group: 'edits',
  summary: 'A value that stands in several places is changed in all of them',
  severity: 'error',
  reads: 'value-edit',
  doubt: 'the other places speak of something else that only had the same value',
  messages: {
    one: '`{before}` became `{after}` here, but another place still gives `{other}`',
    several: '`{before}` became `{after}` here, but {count} other places still give `{other}`'
  },
  check({ at, before, after, alike, stale, quantity, reworded }, say) {
    const [first] = stale
    if (first === undefined) {
      const message = `\`${before}\` became \`${after}\` in all places`
      return alike.length > 0 ? say.agrees(message, [at, ...alike]) : undefined
    }
    // With other words or another date around it, the value may be one of something else.
    if (reworded) return say.undecided('qualifiers-differ')
    return say.differs({
      message: stale.length === 1 ? 'one' : 'several',
      values: { before, after, other: first.printed, count: String(stale.length) },
      at,
      against: stale.map((mention) => mention.at),
      repeats: alike,
      confidence: Math.max(...stale.map(({ tie }) => tie.score)),
      working: [...first.tie.steps, `before the edit all of them gave \`${before}\``],
      reported: after,
      computed: first.printed,
      question: `Which holds: ${first.printed} or ${after}?`,
      severity: stale.some((mention) => isFirm(mention, quantity)) ? undefined : 'warning'
    })
  }
})

/** Two places that gave one figure of several digits, and words in common, are no chance. */
const isFirm = ({ tie }: OtherMention, quantity: ValueEdit['quantity']): boolean =>
  isSure(tie) || (quantity !== undefined && !quantity.inWords && /[1-9]\D*\d*[1-9]/.test(quantity.digits))
