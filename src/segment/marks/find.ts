import type { Rendered } from '../rendering.ts'
import { findAddresses } from './addresses.ts'
import { findAuthorYear } from './author-year.ts'
import { findFootnotes, findNumeric } from './bracketed.ts'
import type { CitedDomains } from './cited-domains.ts'
import { findDomains } from './domains.ts'
import { findIdentifiers } from './identifiers.ts'
import { findLinks } from './links.ts'
import { findMachineMarks } from './machine.ts'
import { type Mark, MarkSet } from './mark.ts'

/** Each finder with a cheap sign of what it looks for; most blocks hold few forms. */
const FINDERS: readonly (readonly [sign: RegExp, find: (set: MarkSet) => void])[] = [
  [/[【\ue200]|\bturn\d|oaicite|\[(?:cit|sou)/i, findMachineMarks],
  [/[[［]\d/, findNumeric],
  [/\[\^/, findFootnotes],
  [/:\/\/|www\./i, findAddresses],
  [/10\.\d{4}|arxiv/i, findIdentifiers],
  [/[a-z0-9]\.[a-z]{2}/, findDomains],
  [/(?:1[5-9]|20)\d\d[a-z]?[)\],;:]/, findAuthorYear]
]

/** All citation marks of a rendered text, in order. None overlaps another. */
export function findMarks(rendered: Rendered, cited: CitedDomains): Mark[] {
  const set = new MarkSet(rendered, cited)
  for (const mark of rendered.marks) set.add({ ...mark, fate: 'cut' })
  findLinks(set)
  for (const [sign, find] of FINDERS) if (sign.test(rendered.text)) find(set)
  return set.inOrder()
}
