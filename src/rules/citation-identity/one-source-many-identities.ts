import { defineRule } from '../../check/rule.ts'
import { short } from '../judge-group.ts'

/** Reports addresses that are listed under titles that have nothing in common. */
export const oneSourceManyIdentities = defineRule({
  id: 'one-source-many-identities',
  group: 'citation-identity',
  summary: 'One address is listed under one title',
  severity: 'warning',
  reads: 'same-works',
  doubt: 'the page holds several works',
  messages: {
    one: '{titles} share one address',
    several: '{count} addresses are listed under titles that have nothing in common: {titles}'
  },
  check({ alike, groups }, say) {
    if (alike) return undefined
    const [first, ...others] = groups
    if (first === undefined) return say.agrees()
    const names = groups.map((same) => same.map(({ title }) => `\`${short(title ?? '')}\``).join(' and '))
    return say.differs({
      message: others.length === 0 ? 'one' : 'several',
      values: { titles: names.slice(0, 3).join('; '), count: String(groups.length) },
      at: first[1]!.entry,
      against: [],
      repeats: [first[0], ...first.slice(2), ...others.flat()].map(({ entry }) => entry),
      confidence: 0.9,
      working: groups.map(
        (same) => `${same[0].url ?? same[0].canonical}: ${same.map(({ label }) => `[${label}]`).join(', ')}`
      )
    })
  }
})
