import { TYING } from '../../lexicon/predicate-words.ts'
import { isAuxiliary } from '../tagging.ts'
import { type Group, groupStart, opening, type Sentence } from './sentence.ts'

const RELATIVE = /^(?:which|who|that|whom)$/
const JOINING = /^(?:and|but|or|yet|then|nor)$/

/** The noun group that ends before `to` with the groups that prepositions tie to its front: "the bridge at Narn". */
export function wideGroup(sentence: Sentence, to: number, limit: number): Group | undefined {
  const { tokens } = sentence
  let end = to
  while (end > limit && (tokens[end - 1]!.text === ')' || tokens[end - 1]!.text === ']'))
    end = opening(sentence, end - 1)
  let from = groupStart(sentence, end, limit)
  if (from === end) return undefined
  for (let steps = 0; steps < 3 && from - 1 > limit; steps++) {
    const before = tokens[from - 1]!
    if (!TYING.has(before.lower) || /^(?:since|until|till|before|after|as|by)$/.test(before.lower)) break
    const wider = groupStart(sentence, from - 1, limit)
    if (wider === from - 1) break
    from = wider
  }
  return { from, to: end }
}

/** True when the group is the object of a preposition that opens its clause: "In Europe", "Since the war". */
export function opensAdjunct({ tokens }: Sentence, { from }: Group): boolean {
  const before = tokens[from - 1]
  if (!before || !TYING.has(before.lower)) return false
  const opener = tokens[from - 2]
  return opener === undefined || opener.kind === 'punctuation' || JOINING.test(opener.lower)
}

/** The antecedent of the relative pronoun at `at`, over its comma and preposition. */
export function antecedent(sentence: Sentence, at: number): Group | undefined {
  let end = at
  if (TYING.has(sentence.tokens[end - 1]?.lower ?? '')) end--
  if (sentence.tokens[end - 1]?.text === ',') end--
  const group = end > 0 ? wideGroup(sentence, end, 0) : undefined
  return group && opensAdjunct(sentence, group) ? { from: groupStart(sentence, end, 0), to: group.to } : group
}

/** The comma that opens the aside which the comma at `close` closes. */
export function asideOpening({ tokens }: Sentence, close: number, limit = 0): number | undefined {
  for (let at = close - 1; at > limit; at--) {
    if (tokens[at]!.text === ';') return undefined
    if (tokens[at]!.text === ',') {
      // "X, born in Lund, Sweden, was": commas inside the aside are skipped while no verb stands in front of them.
      const earlier = limit + tokens.slice(limit, at).findLastIndex(({ text }) => text === ',')
      const verb = tokens.slice(limit, at).some((token) => isAuxiliary(token))
      return earlier > limit && !verb && at - earlier < 14 ? earlier : at
    }
  }
  return undefined
}

export const isRelative = (lower: string): boolean => RELATIVE.test(lower)
export const isJoining = (lower: string): boolean => JOINING.test(lower)
