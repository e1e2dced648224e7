import type { ClaimKind, ClaimValue } from '../../model/claim.ts'
import { type Group, printedThing, type Sentence } from '../predication/sentence.ts'

/** A claim as words of its passage, before its qualifiers are read. */
export interface Words {
  readonly kind: ClaimKind
  readonly start: number
  readonly end: number
  readonly subject: string
  readonly attribute: string
  readonly value: ClaimValue
}

export const inWords = (
  kind: ClaimKind,
  start: number,
  end: number,
  subject: string,
  attribute: string,
  words: string
): Words => ({ kind, start, end, subject, attribute, value: { type: 'words', words } })

/** A claim whose value is the group of tokens. */
export const groupClaim = (
  sentence: Sentence,
  kind: ClaimKind,
  subject: string,
  attribute: string,
  value: Group
): Words =>
  inWords(
    kind,
    sentence.tokens[value.from]!.start,
    sentence.tokens[value.to - 1]!.end,
    subject,
    attribute,
    printedThing(sentence, value)
  )
