import { wordSet } from '../../lexicon/word-tables.ts'
import type { DateRole } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'

const ROLES: ReadonlyMap<string, DateRole> = new Map<string, DateRole>([
  ['since', 'since'],
  ['from', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['to', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['pre', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['post', 'after'],
  ['beyond', 'after'],
  ['during', 'during'],
  ['throughout', 'during'],
  ['within', 'during'],
  ['over', 'during']
])

const TWO_WORDS: ReadonlyMap<string, DateRole> = new Map<string, DateRole>([
  ['prior to', 'before'],
  ['earlier than', 'before'],
  ['later than', 'after'],
  ['as of', 'at'],
  ['starting in', 'since'],
  ['beginning in', 'since'],
  ['starting from', 'since'],
  ['effective from', 'since'],
  ['compared to', 'at'],
  ['relative to', 'at'],
  ['similar to', 'at'],
  ['due to', 'at'],
  ['next to', 'at'],
  ['out from', 'at'],
  ['up from', 'at'],
  ['down from', 'at']
])

const HEDGES = wordSet('about around circa approximately roughly ca ca. c c. ~ ≈')
const ONWARDS = wordSet('onward onwards forward forwards')

export interface RoleRead {
  readonly role: DateRole
  readonly approximate: boolean
}

/** Index before the hedge and the article that may stand between the preposition and the date. */
function pastHedge(tokens: readonly Token[], first: number, article: boolean): { index: number; approximate: boolean } {
  let index = first - 1
  let approximate = false
  for (let i = 0; i < 3; i++) {
    const lower = tokens[index]?.lower ?? ''
    if (lower === '.' && /^ca?$/.test(tokens[index - 1]?.lower ?? '')) [approximate, index] = [true, index - 1]
    else if (HEDGES.has(lower)) approximate = true
    else if (!(article && lower === 'the') && !(lower === 'fiscal' && article)) break
    index--
  }
  return { index, approximate }
}

/** How the date whose first token is `first` stands in its clause. `article`: "the" before it is its own. */
export function readRole(tokens: readonly Token[], first: number, next: number, article: boolean): RoleRead {
  const { index, approximate } = pastHedge(tokens, first, article)
  const before = tokens[index]?.lower ?? ''
  const beyond = tokens[index - 1]?.lower ?? ''
  const two = TWO_WORDS.get(`${beyond} ${before}`)
  if (two === 'after' && tokens[index - 2]?.lower === 'no') return { role: 'by', approximate }
  if (ONWARDS.has(tokens[next]?.lower ?? '')) return { role: 'since', approximate }
  return { role: two ?? ROLES.get(before) ?? 'at', approximate }
}
