import { wordSet } from '../../lexicon/word-tables.ts'
import type { Qualifiers } from '../../model/claim.ts'
import type { Reading } from '../../model/reading.ts'
import { tokenAt } from '../frame.ts'
import type { Argument } from '../predication/arguments.ts'
import type { Predication } from '../predication/predications.ts'
import { groupEnd, isNamed, printed, printedThing, type Sentence } from '../predication/sentence.ts'
import type { Words } from './words.ts'

const PLACES = wordSet('in at on near across throughout within outside')
const SCOPES = wordSet('among amongst within excluding including except')
const CONDITIONS = wordSet('if unless when whenever under provided assuming without')

/** The predication that the claim stands in. */
function around(predications: readonly Predication[], token: number): Predication | undefined {
  let best: Predication | undefined
  for (const each of predications) if (each.from <= token || best === undefined) best = each
  return best
}

/** "if the levy passes": from a word of condition that opens a clause to the next comma. */
function conditionsIn(sentence: Sentence): string[] {
  const { tokens } = sentence
  const found: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!CONDITIONS.has(tokens[i]!.lower) || (tokens[i]!.lower === 'under' && i > 0)) continue
    let to = i + 1
    while (to < tokens.length && to < i + 16 && !/^[,;:.)–—]$/.test(tokens[to]!.text)) to++
    if (to > i + 1) found.push(printed(sentence, { from: i, to }).toLowerCase())
    i = to
  }
  return found
}

/** "Among rural voters, …": the group that the sentence opens with. */
function openingScope(sentence: Sentence): string[] {
  const { tokens } = sentence
  if (!SCOPES.has(tokens[0]?.lower ?? '')) return []
  const to = groupEnd(sentence, 1, tokens.length)
  return to > 1 ? [printed(sentence, { from: 0, to }).toLowerCase()] : []
}

/** What the passage says of when, where, among what and on what condition its claims hold. */
export class PassageQualifiers {
  readonly #sentence: Sentence
  readonly #reading: Reading
  readonly #predications: readonly Predication[]
  readonly #conditions: readonly string[]
  readonly #scope: readonly string[]
  readonly #comparand: readonly string[]

  constructor(sentence: Sentence, reading: Reading, predications: readonly Predication[]) {
    this.#sentence = sentence
    this.#reading = reading
    this.#predications = predications
    this.#conditions = conditionsIn(sentence)
    this.#scope = openingScope(sentence)
    this.#comparand = reading.comparisons.map(({ right }) => right.printed)
  }

  /** The qualifiers of one claim; what is its own value qualifies it no further. */
  of(words: Words): Qualifiers {
    const { tokens } = this.#sentence
    const phrases = around(this.#predications, tokenAt(tokens, words.start))?.arguments ?? []
    const others = phrases.filter(({ from, kind }) => kind === 'thing' && tokens[from]!.start !== words.start)
    const named = (argument: Argument) => PLACES.has(argument.preposition) && isNamed(this.#sentence, argument)
    const print = (argument: Argument) => printedThing(this.#sentence, argument).toLowerCase()
    return {
      time: this.#reading.dates.filter(({ start }) => start !== words.start).map(({ date }) => date),
      place: others.filter((each) => named(each) && words.kind !== 'relation').map(print),
      scope: [
        ...this.#scope,
        ...others
          .filter(({ preposition }) => SCOPES.has(preposition))
          .map((each) => `${each.preposition} ${print(each)}`)
          .filter((each) => !this.#scope.includes(each))
      ],
      condition: this.#conditions,
      comparand: this.#comparand
    }
  }
}
