import { isA, isParty } from '../../lexicon/hypernyms.ts'
import { mayEndOffice } from '../../lexicon/titles.ts'
import { wordSet } from '../../lexicon/word-tables.ts'
import { type Group, groupEnd, groupStart, isNamed, type Sentence } from '../predication/sentence.ts'
import { opensAdjunct } from '../predication/subjects.ts'
import { isDeterminer } from '../tagging.ts'
import { describedEnd, isKind, isName, withClause } from './described.ts'
import { ranksAt } from './rank-words.ts'
import { headOf, type Subjects } from './subjects.ts'
import { groupClaim, type Words } from './words.ts'

const SIGN = /^[,.;:)\]–—?!]$/

/** Verbs and nouns whose quotation is a name or its meaning, and nobody's words. */
const NAMES = wordSet('stand stood mean call name nickname dub title entitle know')

const isOffice = (lemma: string): boolean => isParty(lemma) || mayEndOffice(lemma)

/** True when the commas around the group close an enumeration: "oats, the rye and barley". */
export const enumerates = ({ tokens }: Sentence, to: number): boolean =>
  /^(?:and|or|&)$/.test(tokens[to]?.lower ?? '') || /^(?:and|or|&)$/.test(tokens[to + 1]?.lower ?? '')

interface Aside {
  readonly group: Group
  readonly article: boolean
  /** A name stands in front of the sign. */
  readonly named: boolean
  /** First token of the group in front of the sign. */
  readonly start: number
}

/** The group behind the sign at `i`, when its words can say what the group before it is. */
function asideAt(sentence: Sentence, i: number): Aside | undefined {
  const { tokens, classes } = sentence
  const first = tokens[i + 1]
  if (!first || i === 0 || !/^[,–—(]$/.test(tokens[i]!.text)) return undefined
  const from = i + 1
  const group = { from, to: describedEnd(sentence, from) }
  if (!isKind(sentence, group) || ranksAt(sentence, from, group.to) !== undefined) return undefined
  const core = groupEnd(sentence, from, tokens.length)
  const start = groupStart(sentence, i, 0)
  const named = start < i && isName(sentence, i - 1)
  const article = /^an?$/.test(first.lower)
  const definite = isDeterminer(first) || tokens.slice(from, core).some(({ text }) => /[’']s$/.test(text))
  const behind = /^(?:of|at|for|to|from)$/.test(tokens[from + 1]?.lower ?? '')
  const role = behind && classes[from] === 'noun' && isOffice(headOf(sentence, group))
  if (!(named ? article || definite || role : article || isDashed(sentence, i, group.to))) return undefined
  if (!article && !role && isNamed(sentence, { from: core - 1, to: core })) return undefined
  return { group, article, named, start }
}

/** A dash that has its partner. */
const isDashed = ({ tokens }: Sentence, i: number, to: number): boolean => {
  const { text } = tokens[i]!
  if (text !== '–' && text !== '—') return false
  return !/^[:,]$/.test(tokens[to]?.text ?? '') && tokens.slice(to).some((token) => token.text === text)
}

function closes({ tokens, classes }: Sentence, to: number): boolean {
  const next = tokens[to]
  if (next === undefined || SIGN.test(next.text)) return true
  return /^(?:who|which|that|with)$/.test(next.lower) || (classes[to] === 'verb' && /(?:ed|en|t|n)$/.test(next.lower))
}

/** "Selene, a moon of Brahe, was …", "Edda Thorn, head of cardiology, …", "the pump – a prototype – …". */
export function apposition(sentence: Sentence, i: number, subjects: Subjects): Words[] {
  const { tokens } = sentence
  const aside = asideAt(sentence, i)
  if (!aside) return []
  const { group, article, named, start } = aside
  if (tokens[i]!.text === '(' && tokens[group.to]?.text === ',') return []
  if (!closes(sentence, group.to) || (!article && enumerates(sentence, group.to))) return []
  const naming = tokens.slice(0, i).some(({ lemma }) => NAMES.has(lemma))
  const quoted = article && /^[”"]$/.test(tokens[i - 1]!.text)
  if (quoted && !naming) return []
  const subject = quoted ? subjects.at(i) : subjects.before(i)
  const head = headOf(sentence, group)
  // "at the fair in Ashby, a prize that …": what stands beside a place is a place or a body of people.
  const placed = named && /^(?:in|at|on)$/.test(tokens[start - 1]?.lower ?? '')
  if (subject === '' || (placed && !isA(head, 'location') && !isParty(head))) return []
  const value = { from: group.from, to: withClause(sentence, group.to) }
  if (quoted) return [groupClaim(sentence, 'description', subject, 'is', value)]
  const bare = !named && tokens[i]!.text === ',' && tokens[start]?.lower !== 'the'
  if (bare || opensAdjunct(sentence, { from: start, to: i })) return []
  return [groupClaim(sentence, 'description', subject, 'is', value)]
}
