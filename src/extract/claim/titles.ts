import { AGENT_NOUNS } from '../../lexicon/agent-verbs.ts'
import { isParty } from '../../lexicon/hypernyms.ts'
import { PART_OF_NAME, TYING } from '../../lexicon/predicate-words.ts'
import { HONORIFICS } from '../../lexicon/titles.ts'
import { baseForm } from '../../lexicon/words.ts'
import { type Group, groupStart, printed, type Sentence } from '../predication/sentence.ts'
import { opensAdjunct } from '../predication/subjects.ts'
import { isAuxiliary, isDeterminer } from '../tagging.ts'
import { enumerates } from './appositions.ts'
import { isKind, isName, nameEnd } from './described.ts'
import { ranksAt } from './rank-words.ts'
import { headOf, type Subjects } from './subjects.ts'
import { groupClaim, type Words } from './words.ts'

const SIGN = /^[,.;:)(\]–—?!]$/

const isTitle = (lower: string): boolean =>
  HONORIFICS.has(lower) ||
  /^(?:king|queen|prince|princess|count|countess|duke|president|bishop|pope|saint|van|von|de|der|di)$/.test(lower)

/** A noun, or a word of two classes in the dictionary form. */
const isNoun = ({ tokens, classes }: Sentence, i: number): boolean =>
  classes[i] === 'noun' ||
  (classes[i] === 'verb' &&
    tokens[i]!.lemma === tokens[i]!.lower &&
    baseForm(tokens[i]!.lower)?.classes.noun !== undefined)

/** First of the nouns, adjectives and names that stand in front of the name at `i`. */
function modifiersStart({ tokens, classes }: Sentence, i: number): number {
  let from = i - 1
  while (from > 0 && i - from < 6) {
    const wordClass = classes[from - 1]
    const nominal = wordClass === 'noun' || wordClass === 'adjective' || wordClass === 'name'
    if (!nominal && !/^(?:lead|acting|managing|founding)$/.test(tokens[from - 1]!.lower)) break
    from--
  }
  return from
}

/** A title without an article opens its sentence or stands behind a preposition or a verb of saying. */
function opensTitle({ tokens }: Sentence, from: number): boolean {
  const before = tokens[from - 1]
  return (
    before === undefined ||
    before.kind === 'punctuation' ||
    TYING.has(before.lower) ||
    /^(?:and|said|says|wrote|writes|explains|argues|told)$/.test(before.lower)
  )
}

/** "the full R1": an adjective that the lexicon lists as a noun, too. */
function isPlainAdjective(lower: string): boolean {
  const { adjective = -1, noun = 0 } = baseForm(lower)?.classes ?? {}
  return adjective > noun
}

/** "the place Brathay holds": without a word for a party, a verb behind the name makes it a clause of its own. */
function isContactClause({ tokens, classes }: Sentence, to: number): boolean {
  const next = tokens[to]
  return next?.kind === 'word' && (classes[to] !== 'function' || isAuxiliary(next)) && !TYING.has(next.lower)
}

/** "the firm Orm shares": the name must close its group. */
const goesOn = ({ tokens, classes }: Sentence, i: number, to: number): boolean =>
  isPlainAdjective(tokens[i - 1]!.lower) ||
  (classes[to] === 'noun' && !/s$/.test(tokens[to]!.lower)) ||
  tokens[i]!.text.length < 2

/** "Goalkeeper Ines Duarte", "the paper firm Orm": what stands before the name says what it is. */
export function beforeName(sentence: Sentence, i: number): Words[] {
  const { tokens } = sentence
  if (!isName(sentence, i) || i === 0 || !isNoun(sentence, i - 1) || (tokens[i - 1]!.capital && i > 1)) return []
  if (sentence.dateEnds.has(i) || sentence.figureEnds.has(i)) return []
  const from = modifiersStart(sentence, i)
  const determiner = tokens[from - 1]
  const definite = determiner !== undefined && /^(?:the|an?|its|their|his|her)$/.test(determiner.lower)
  const noun = tokens[i - 1]!
  const possessive = tokens.slice(from, i).some(({ text }) => /[’']s?$/.test(text))
  if (PART_OF_NAME.has(noun.lemma) || isTitle(noun.lower) || possessive || ranksAt(sentence, Math.max(0, from - 1), i))
    return []
  const party = isParty(noun.lemma)
  if (noun.lower === 'name' || (!party && (!definite || determiner?.lower !== 'the'))) return []
  const to = nameEnd(sentence, i)
  if (!party && isContactClause(sentence, to)) return []
  if ((!definite && !opensTitle(sentence, from)) || goesOn(sentence, i, to)) return []
  const subject = printed(sentence, { from: i, to })
  return [groupClaim(sentence, 'description', subject.replace(/[’']s?$/, ''), 'is', { from, to: i })]
}

/** "head of cardiology at the hospital, Ada Lund,": the office is the whole of it. */
function officeStart(sentence: Sentence, i: number): number {
  const { tokens } = sentence
  let from = groupStart(sentence, i, 0)
  while (from > 1 && /^(?:for|at|of|to)$/.test(tokens[from - 1]!.lower) && !opensAdjunct(sentence, { from, to: i })) {
    const wider = groupStart(sentence, from - 1, 0)
    if (wider === from - 1) break
    from = wider
  }
  return from
}

/** "the firm’s treasurer, Osric Vane, was …", "her brother, Sir Hugh, who …": the name stands behind. */
export function nameBehind(sentence: Sentence, i: number, subjects: Subjects): Words[] {
  const { tokens, classes } = sentence
  const name = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1
  if (tokens[i]!.text !== ',' || !isName(sentence, name) || classes[i - 1] === 'name') return []
  const to = nameEnd(sentence, name)
  const next = tokens[to]
  if ((next && !SIGN.test(next.text)) || sentence.dateEnds.has(i + 1)) return []
  if (next?.text === ',' && (isName(sentence, to + 1) || enumerates(sentence, to))) return []
  const from = officeStart(sentence, i)
  const group = { from, to: i }
  if (from === i || !isKind(sentence, group) || opensAdjunct(sentence, group)) return []
  const head = headOf(sentence, group)
  const opener = tokens[from]!
  const definite =
    isDeterminer(opener) ||
    tokens.slice(from, i).some(({ text }) => /[’']s$/.test(text)) ||
    (from === 0 && isParty(head))
  if (!definite || PART_OF_NAME.has(head) || ranksAt(sentence, from, i) !== undefined) return []
  const holder = { from: name, to }
  const role = roleOf(sentence, group, holder, subjects)
  return role ?? [groupClaim(sentence, 'description', subjects.print(holder), 'is', group)]
}

/** "the choir's founder, Ada Lind", "its author, Ada Lind": a party of the thing. */
function roleOf(sentence: Sentence, group: Group, value: Group, subjects: Subjects): Words[] | undefined {
  const { tokens } = sentence
  const owner = tokens.findIndex(
    ({ text, lower }, i) => i >= group.from && i < group.to && (/[’']s?$/.test(text) || lower === 'its')
  )
  if (owner < 0 || !AGENT_NOUNS.has(headOf(sentence, { from: owner + 1, to: group.to }))) return undefined
  const its = tokens[owner]!.lower === 'its'
  const subject = its ? subjects.at(value.to) : subjects.print({ from: group.from, to: owner + 1 })
  if (subject === '') return undefined
  const joint = tokens.findIndex(({ lower }, i) => i > owner && i < group.to && lower === 'and')
  const roles =
    joint < 0
      ? [{ from: owner + 1, to: group.to }]
      : [
          { from: owner + 1, to: joint },
          { from: joint + 1, to: group.to }
        ]
  return roles.map((role) => groupClaim(sentence, 'relation', subject, printed(sentence, role), value))
}
