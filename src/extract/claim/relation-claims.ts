import { isParty } from '../../lexicon/hypernyms.ts'
import {
  HOLDING,
  LOCATING,
  NO_AGENT,
  NO_PLACE,
  OWNING,
  TIED_ADJECTIVES,
  WHERE,
  WORKS
} from '../../lexicon/predicate-words.ts'
import type { Argument } from '../predication/arguments.ts'
import type { Predication } from '../predication/predications.ts'
import { type Group, groupEnd, isNamed, printed, type Sentence } from '../predication/sentence.ts'
import { saidBy } from '../predication/verbs.ts'
import { isAuxiliary } from '../tagging.ts'
import { headOf, ownName, type Subjects } from './subjects.ts'
import { groupClaim, type Words } from './words.ts'

function isAgent(sentence: Sentence, argument: Argument): boolean {
  if (argument.kind !== 'thing' || argument.preposition !== 'by') return false
  const head = headOf(sentence, argument)
  return !NO_AGENT.has(head) && (isNamed(sentence, argument) || isParty(head))
}

const COMPASS = /^(?:north|south|east|west)$/

/** Verbs of passing something on: "sold to", "ordered from". */
const HANDING = /^(?:sell|transfer|pass|give|award|cede|lease|donate|order|buy|inherit|lend|grant|take|hand)$/
/** Verbs that speak of what is to come, or of what is thought. */
const COMING = /^(?:expect|forecast|project|plan|schedule|estimate|compare|accord)$/

function isPlace(sentence: Sentence, argument: Argument, verb: string): boolean {
  if (argument.kind !== 'thing') return false
  const head = headOf(sentence, argument).replace(/days$/, 'day')
  if (
    (NO_PLACE.has(head) && !(COMPASS.test(head) && isNamed(sentence, argument))) ||
    (verb === 'be' && sentence.tokens[argument.from - 2]?.lower === 'only')
  )
    return false
  if (sentence.tokens.slice(argument.from, argument.to).some(({ lower }) => lower === 'name')) return false
  if (/^(?:to|from)$/.test(argument.preposition) && HANDING.test(verb) && isParty(head)) return true
  if (!WHERE.has(argument.preposition)) return false
  if (isNamed(sentence, argument)) return true
  return sentence.tokens[argument.from]!.lower === 'the' && LOCATING.has(verb)
}

/** "owns the ferry line", "joins the Ure": the object of a verb of holding, making or bordering. */
function isObject(sentence: Sentence, { lemma, passive }: Predication, argument: Argument): boolean {
  if (passive || argument.preposition !== '' || argument.kind !== 'thing' || !HOLDING.has(lemma)) return false
  if (NO_PLACE.has(headOf(sentence, argument)) || sentence.figureEnds.has(argument.from + 1)) return false
  if (isNamed(sentence, argument)) return true
  return OWNING.has(lemma) && /^(?:the|its|his|her|their)$/.test(sentence.tokens[argument.from]!.lower)
}

/** "60 vans were moved to …": the claim is the count, and the verb its attribute. */
function isCounted({ figureEnds, tokens }: Sentence, subject: Group | undefined): boolean {
  if (!subject) return false
  for (let i = subject.from; i < Math.min(subject.to, subject.from + 3); i++)
    if (figureEnds.has(i) && !/^(?:the|its|both)$/.test(tokens[i - 1]?.lower ?? '')) return true
  return false
}

/** "by a local builder, Ada Lind,": the name that stands beside the party. */
function appositionOf(sentence: Sentence, argument: Argument): Group | undefined {
  const { tokens, classes } = sentence
  if (argument.preposition !== 'by' || isNamed(sentence, argument) || tokens[argument.to]?.text !== ',')
    return undefined
  let to = argument.to + 1
  while (classes[to] === 'name') to++
  const closes = to > argument.to + 1 && (tokens[to] === undefined || /^[,.;)]$/.test(tokens[to]!.text))
  return closes ? { from: argument.to + 1, to } : undefined
}

/** "rested on a decade of labour by Orm": behind another phrase, "by" may be that one's. */
const isOwnAgent = (sentence: Sentence, each: Predication, at: number): boolean =>
  each.be ||
  each.arguments
    .slice(0, at)
    .every((argument) => argument.kind === 'date' || argument.preposition === 'by' || isNamed(sentence, argument))

function ofPredication(sentence: Sentence, each: Predication, subject: string): Words[] {
  const said = saidBy(sentence, each)
  const { tokens } = sentence
  const vague =
    each.infinitive ||
    tokens[each.from - 1]?.lower === 'as' ||
    tokens.slice(each.from, each.verb).some(({ lower }) => lower === 'ever')
  if (subject === '' || vague || COMING.test(each.lemma)) return []
  const counted = isCounted(sentence, each.subject)
  const object = each.passive
    ? undefined
    : each.arguments.find(({ preposition, kind }) => preposition === '' && kind === 'thing')
  const whole = object ? `${said} ${printed(sentence, object)}` : said
  let measured = false
  return each.arguments.flatMap((argument, at): Words[] => {
    if (each.lemma === 'be' && at > 0) return []
    const value = appositionOf(sentence, argument) ?? ownName(sentence, argument)
    if (each.passive && isAgent(sentence, argument) && isOwnAgent(sentence, each, at))
      return [groupClaim(sentence, 'relation', subject, `${said} by`, value)]
    const place = argument.preposition !== 'by' && !measured && !counted && isPlace(sentence, argument, each.lemma)
    measured ||= argument.kind === 'figure' && argument.preposition === '' && !each.passive
    if (place) return [groupClaim(sentence, 'relation', subject, `${whole} ${argument.preposition}`, value)]
    return isObject(sentence, each, argument) ? [groupClaim(sentence, 'relation', subject, said, value)] : []
  })
}

/** "native to Crete", "home to the Royal Mint", "visible from Skye". */
function tiedAdjective(sentence: Sentence, i: number, subjects: Subjects): Words[] {
  const { tokens } = sentence
  const prepositions = TIED_ADJECTIVES.get(tokens[i]!.lower)
  if (!prepositions) return []
  const at = tokens[i + 1]?.lower === 'only' ? i + 2 : i + 1
  const preposition = tokens[at]?.lower ?? ''
  if (!prepositions.has(preposition)) return []
  const before = tokens[i - 1]
  if (before && !/^[,(]$/.test(before.text) && !isAuxiliary(before) && before.lower !== 'and') return []
  let to = groupEnd(sentence, at + 1, tokens.length)
  if (/^(?:in|on|at)$/.test(tokens[to]?.lower ?? '') && !isNamed(sentence, { from: at + 1, to }))
    to = groupEnd(sentence, to + 1, tokens.length)
  const value = { from: at + 1, to }
  if (to === at + 1 || !isNamed(sentence, value)) return []
  const subject = before?.text === ',' ? subjects.before(i - 1) : subjects.at(i)
  return [groupClaim(sentence, 'relation', subject, `${tokens[i]!.lower} ${preposition}`, value)]
}

/** "the mill, near Ashby, is …": a place between commas. */
function placeAside(sentence: Sentence, i: number, subjects: Subjects): Words[] {
  const { tokens } = sentence
  if (tokens[i]!.text !== ',' || !/^(?:in|near|at|via|outside)$/.test(tokens[i + 1]?.lower ?? '')) return []
  const value = { from: i + 2, to: groupEnd(sentence, i + 2, tokens.length) }
  const close = tokens[value.to]?.text
  const subject = subjects.before(i)
  if (value.to === value.from || close !== ',' || !isNamed(sentence, value) || subject === '') return []
  if (NO_PLACE.has(headOf(sentence, value)) || sentence.classes[i - 1] === 'verb') return []
  return [groupClaim(sentence, 'relation', subject, tokens[i + 1]!.lower, value)]
}

/** "a novel by Ada Lind", "the work of two masons": a noun of making with its maker. */
function nominalAgent(sentence: Sentence, i: number, subjects: Subjects): Words[] {
  const { tokens, classes } = sentence
  const { lower } = tokens[i]!
  const work = lower === 'of' && tokens[i - 1]?.lower === 'work'
  if (!work && (lower !== 'by' || (classes[i - 1] !== 'noun' && classes[i - 1] !== 'name'))) return []
  const value = { from: i + 1, to: groupEnd(sentence, i + 1, tokens.length) }
  if (value.to === value.from || sentence.dateEnds.has(i + 1)) return []
  const head = headOf(sentence, value)
  if (NO_AGENT.has(head) || !(isNamed(sentence, value) || isParty(head))) return []
  const making = tokens.slice(Math.max(0, i - 8), i).findLast(({ lemma }) => WORKS.has(lemma))
  if (!making) return []
  return [groupClaim(sentence, 'relation', subjects.at(i), `${making.lower} ${lower}`, ownName(sentence, value))]
}

/** "the Oslo-based insurer Norvald". */
function basedIn(sentence: Sentence, i: number, subjects: Subjects): Words[] {
  const token = sentence.tokens[i]!
  if (!token.capital || !token.lower.endsWith('-based')) return []
  const to = groupEnd(sentence, i + 1, sentence.tokens.length)
  const own = ownName(sentence, { from: i + 1, to })
  const named = to > i + 1 && own.from > i + 1
  const subject = named ? subjects.print(own) : subjects.at(i)
  const claim = groupClaim(sentence, 'relation', subject, 'based', { from: i, to: i + 1 })
  return [{ ...claim, value: { type: 'words', words: token.text.slice(0, -'-based'.length) } }]
}

/** What things are tied to by their verbs: who made them, where they are, what they hold. */
export function relationClaims(sentence: Sentence, predications: readonly Predication[], subjects: Subjects): Words[] {
  const found = predications.flatMap((each) => ofPredication(sentence, each, subjects.of(each)))
  for (let i = 0; i < sentence.tokens.length; i++)
    found.push(
      ...tiedAdjective(sentence, i, subjects),
      ...placeAside(sentence, i, subjects),
      ...nominalAgent(sentence, i, subjects),
      ...basedIn(sentence, i, subjects)
    )
  return found
}
