import { isA } from '../lexicon/hypernyms.ts'
import type { NounPhrase } from '../model/reading.ts'

/** Words that many organisations bear; two that share only these are two. */
const GENERIC = new Set(
  'the of and for inc ltd llc plc gmbh ag co corp corporation company group holding holdings institute university college foundation bank agency ministry department laboratory laboratories lab labs systems technologies centre center council trust society association partners capital devices medical energy power lines research national international royal dr professor prof sir justice judge lord lady mr mrs ms saint st'.split(
    ' '
  )
)
const ORGANISATION =
  /\b(?:inc|ltd|llc|plc|gmbh|ag|corp|corporation|company|group|holdings?|institute|university|college|foundation|bank|agency|ministry|department|laborator(?:y|ies)|labs?|systems|technologies|cent(?:re|er)|council|trust|society|association|partners|capital|devices|medical|lines|authority|union)\b/i

/** Words of the names of a party, in lower case: "the canon Matthias Orlebeck" → matthias, orlebeck. */
export function nameWords({ printed }: NounPhrase): string[] {
  const words = printed.match(/[\p{L}\p{N}][\p{L}\p{N}.&-]*/gu) ?? []
  return words.filter((word) => /\p{Lu}/u.test(word)).map((word) => word.toLowerCase())
}

const ownWords = (phrase: NounPhrase): string[] =>
  nameWords(phrase).filter((word) => !GENERIC.has(word) && word.length > 1)

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|the|and|for)$/.test(word))
    .map((word) => word[0])
    .join('')

/** True when one name may stand for the other: a shared word, a surname, an abbreviation of the initials. */
export function maySameParty(a: NounPhrase, b: NounPhrase): boolean {
  const [x, y] = [ownWords(a), ownWords(b)]
  if (x.length === 0 || y.length === 0) return true
  if (x.some((word) => y.some((other) => word === other || word.startsWith(other) || other.startsWith(word))))
    return true
  const [wide, other] = [nameWords(a), nameWords(b)]
  return (
    wide.some((word) => word.length > 1 && word === initials(other)) ||
    other.some((word) => word.length > 1 && word === initials(wide))
  )
}

export type PartyKind = 'person' | 'organisation' | 'unknown'

/** What a party is, by the noun in front of its name ("the notary …", "the Swiss firm …") or by a word of the name. */
export function partyKind(phrase: NounPhrase): PartyKind {
  if (ORGANISATION.test(phrase.printed)) return 'organisation'
  const nouns = phrase.printed.match(/(?<![\p{L}\p{N}-])\p{Ll}[\p{Ll}-]+/gu) ?? []
  for (const noun of nouns.reverse()) {
    if (isA(noun, 'organization') || isA(noun, 'institution')) return 'organisation'
    if (isA(noun, 'person')) return 'person'
  }
  return 'unknown'
}

/** True when the sentence of the other side knows one of the names. */
export const isNamedIn = (phrase: NounPhrase, keys: ReadonlySet<string>): boolean =>
  ownWords(phrase).some((word) => keys.has(word))
