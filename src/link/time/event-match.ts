import { sameAction } from '../../lexicon/action-classes.ts'
import type { Reading } from '../../model/reading.ts'
import type { EventPhrase } from '../../model/time-mentions.ts'
import { KeyIndex } from '../key-index.ts'
import type { Words } from '../tie.ts'
import type { DatedEvent } from './dated-events.ts'

/** A dated happening that may be the one that a phrase tells of. */
export interface Match {
  readonly event: DatedEvent
  /** Share of the phrase's words, weighed by rarity, that the dated happening knows. */
  readonly score: number
  readonly words: readonly string[]
}

/** A phrase with the sentence that it stands in. */
export interface Told {
  readonly phrase: EventPhrase
  readonly reading: Reading
}

const CROWDED = 60
const SYNONYM = 0.7
const OWN = 0.9
/** Words between a thing and the name that says which one: "the Lyon plant", "the plant in Lyon". */
const BESIDE = 2
/** "the removal" may be another one than "the first removal". */
const MARKED = 0.8

/** True when the dated words name what happened: the same step of a life, the same word or a synonym. */
function sameHappening({ actions, steps }: EventPhrase, event: DatedEvent, { thesaurus }: Words): boolean {
  if (steps.length > 0 && event.steps.size > 0) return steps.some((step) => event.steps.has(step))
  return actions.some(
    (action) =>
      event.own.has(action) ||
      thesaurus.of(action).some((word) => event.own.has(word)) ||
      [...event.own].some((word) => sameAction(action, word))
  )
}

/** "the second phase" is not the first, and not a phase of which no number is said. */
const sameMarks = ({ marks }: EventPhrase, event: DatedEvent): boolean => marks.every((mark) => event.marks.has(mark))

const namesOf = ({ tokens, classes }: Reading, start: number, end: number): string[] =>
  tokens
    .filter((token, i) => classes[i] === 'name' && token.start >= start && token.end <= end)
    .map(({ family }) => family)

/** Dated happenings by the words around them. */
export class EventIndex {
  readonly #byKey: KeyIndex<DatedEvent>
  readonly #words: Words
  readonly #title: ReadonlySet<string>

  constructor(events: readonly DatedEvent[], title: readonly string[], words: Words) {
    this.#words = words
    this.#title = new Set(title)
    this.#byKey = new KeyIndex(CROWDED, events, ({ keys }) => keys.keys())
  }

  /** Happenings of other passages that the phrase may tell of, the surest first. */
  of(told: Told): Match[] {
    const { phrase, reading } = told
    const near = new Set(phrase.keys.flatMap((key) => this.#byKey.first(key)))
    const found: Match[] = []
    for (const event of near) {
      if (event.passage === reading.passage) continue
      const match = this.#match(told, event)
      if (match) found.push(match)
    }
    return found.sort((a, b) => b.score - a.score || a.event.passage - b.event.passage)
  }

  #match({ phrase, reading }: Told, event: DatedEvent): Match | undefined {
    if (!sameHappening(phrase, event, this.#words) || !sameMarks(phrase, event)) return undefined
    const { vocabulary, thesaurus } = this.#words
    const shared: string[] = []
    let [whole, part] = [0, 0]
    for (const key of phrase.keys) {
      // What happened has been compared already, and may be put in other words.
      if (phrase.actions.includes(key)) continue
      const weight = vocabulary.weight(key)
      const direct = event.keys.get(key) ?? (this.#title.has(key) ? OWN : undefined)
      const other = direct ?? (thesaurus.of(key).some((word) => event.keys.has(word)) ? SYNONYM : 0)
      whole += weight
      part += weight * other
      if (other > 0) shared.push(key)
    }
    if (whole === 0 || !this.#sameNames({ phrase, reading }, event, shared)) return undefined
    const score = (part / whole) * (phrase.marks.length === 0 && event.marks.size > 0 ? MARKED : 1)
    return { event, score, words: shared }
  }

  /** Names of the phrase have to be known there, and the names beside the shared words there have to be known here. */
  #sameNames({ phrase, reading }: Told, event: DatedEvent, shared: readonly string[]): boolean {
    const ours = namesOf(reading, phrase.start, phrase.end)
    if (ours.some((name) => !event.keys.has(name) && !this.#title.has(name))) return false
    const { lead, row, headings } = reading.place
    const known = new Set([...reading.keys, ...lead, ...row, ...headings.flat(), ...this.#title])
    const beside = event.names.filter((at) =>
      event.words.some((word, k) => k !== at && Math.abs(k - at) <= BESIDE && shared.includes(word))
    )
    return beside.length === 0 || beside.some((at) => known.has(event.words[at]!))
  }
}
