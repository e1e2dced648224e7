import { AS_VERBS, BEING, NAMING_VERBS } from '../../lexicon/predicate-words.ts'
import type { Predication } from '../predication/predications.ts'
import { isNamed, type Sentence } from '../predication/sentence.ts'
import { saidBy } from '../predication/verbs.ts'
import { isDeterminer } from '../tagging.ts'
import { apposition } from './appositions.ts'
import { describedEnd, isKind, isName, nameEnd, withClause } from './described.ts'
import { ranksAt } from './rank-words.ts'
import type { Subjects } from './subjects.ts'
import { beforeName, nameBehind } from './titles.ts'
import { groupClaim, inWords, type Words } from './words.ts'

/** "Ashby was the seat of the guild", "Kelps are brown algae". */
function complement(sentence: Sentence, each: Predication, subject: string): Words[] {
  const { tokens } = sentence
  if (!BEING.has(each.lemma) || each.passive || each.infinitive) return []
  const first = each.arguments[0]
  if (first?.preposition !== '' || first.kind !== 'thing') return []
  const opener = tokens[first.from]!
  const article = /^(?:the|an?)$/.test(opener.lower)
  const group = { from: first.from, to: describedEnd(sentence, first.from) }
  const plural = /^(?:are|were|be|been)$/.test(tokens[each.verb]!.lower)
  const possessed = tokens.slice(group.from, group.to).some(({ text }) => /[’']s$/.test(text))
  const bare = plural && !isDeterminer(opener)
  if (!(article || bare || possessed || isNamed(sentence, { from: first.from, to: first.from + 1 }))) return []
  if (!isKind(sentence, group) || ranksAt(sentence, group.from, group.to) !== undefined) return []
  const clause = sentence.clauses.find(({ from, to }) => each.verb >= from && each.verb < to)
  if (clause?.negated) return []
  const value = { from: group.from, to: withClause(sentence, group.to) }
  return [groupClaim(sentence, 'description', subject, 'is', value)]
}

/** The name or kind behind a verb of naming or behind its "as". */
function named(sentence: Sentence, each: Predication, subject: string): Words[] {
  const { tokens } = sentence
  const asArgument = AS_VERBS.has(each.lemma)
    ? each.arguments.find(({ preposition, kind }) => preposition === 'as' && kind === 'thing')
    : undefined
  const as = asArgument !== undefined
  const declared = each.lemma === 'declare' && each.passive && /^an?$/.test(tokens[each.to]?.lower ?? '')
  const itself = tokens[each.to]?.lower === 'itself' ? 1 : 0
  const naming = NAMING_VERBS.has(each.lemma) && (each.passive || itself === 1 || isParticipleBefore(sentence, each))
  if (!as && !naming && !declared) return []
  let from = asArgument ? asArgument.from : each.to + itself
  if (/^["“‘]$/.test(tokens[from]?.text ?? '')) return quoted(sentence, each, subject, from)
  const to = as || declared ? describedEnd(sentence, from) : nameEnd(sentence, from)
  if (to === from || (sentence.dateEnds.has(from) && !declared)) return []
  if (/^(?:after|for)$/.test(tokens[from]!.lower)) from++
  if (as && !isKind(sentence, { from, to })) return []
  return [groupClaim(sentence, 'description', subject, `${saidBy(sentence, each)}${as ? ' as' : ''}`, { from, to })]
}

const isParticipleBefore = ({ tokens }: Sentence, { from, verb, lemma }: Predication): boolean =>
  tokens[verb]!.lower !== lemma && (tokens[from - 1]?.text === ',' || tokens[from - 1]?.lower === 'and')

function quoted(sentence: Sentence, each: Predication, subject: string, from: number): Words[] {
  const { tokens, text } = sentence
  const close = tokens.findIndex(({ text: sign }, i) => i > from && /^["”’]$/.test(sign))
  if (close < from + 2 || close > from + 7) return []
  const [start, end] = [tokens[from + 1]!.start, tokens[close - 1]!.end]
  return [inWords('description', start, end, subject, saidBy(sentence, each), text.slice(start, end))]
}

/** "under the trade name Solvane", "under the name Orm": what something is sold or known as. */
function byName(sentence: Sentence, i: number, subjects: Subjects): Words[] {
  const { tokens } = sentence
  if (tokens[i]!.lower !== 'name' || tokens[i + 1] === undefined || !isName(sentence, i + 1)) return []
  const kind = /^(?:brand|trade|code|stage|pen|maiden|birth)$/.test(tokens[i - 1]?.lower ?? '')
    ? `${tokens[i - 1]!.lower} `
    : ''
  const subject = subjects.at(i)
  return subject === ''
    ? []
    : [groupClaim(sentence, 'description', subject, `${kind}name`, { from: i + 1, to: nameEnd(sentence, i + 1) })]
}

/** What the passage says things are and are called. */
export function descriptionClaims(
  sentence: Sentence,
  predications: readonly Predication[],
  subjects: Subjects
): Words[] {
  const found = predications.flatMap((each): Words[] => {
    const subject = subjects.of(each)
    return subject === '' ? [] : [...complement(sentence, each, subject), ...named(sentence, each, subject)]
  })
  for (let i = 1; i < sentence.tokens.length; i++)
    found.push(
      ...beforeName(sentence, i),
      ...apposition(sentence, i, subjects),
      ...nameBehind(sentence, i, subjects),
      ...byName(sentence, i, subjects)
    )
  return found
}
