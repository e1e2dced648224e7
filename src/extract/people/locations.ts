import type { LocationKind, LocationMention } from '../../model/locations.ts'
import type { NounPhrase } from '../../model/reading.ts'
import { clauseOf, type Frame } from '../frame.ts'
import { nounBefore } from '../holders.ts'
import { groupEnd, phraseOf } from '../noun-phrase.ts'
import { ORGANISATION } from './person-names.ts'

/** Words that put their subject at a place; as they are printed. */
const WORDS: ReadonlyMap<string, LocationKind> = new Map<string, LocationKind>([
  ['headquartered', 'seat'],
  ['based', 'seat'],
  ['seated', 'seat'],
  ['held', 'held'],
  ['staged', 'held'],
  ['convened', 'held'],
  ['place', 'held'],
  ['born', 'born'],
  ['died', 'died'],
  ['headquarters', 'seat'],
  ['office', 'seat'],
  ['seat', 'seat']
])
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
/** A place inside a place: a hall is no other town. */
const VENUE =
  /^(?:hall|hotel|arena|stadium|theatre|theater|castle|palace|church|cathedral|gallery|library|pavilion|campus|park|garden|airport|harbour|harbor|port|square|tower|building|room|parliament|congress)$/
const UNSETTLED =
  /^(?:not|never|or|both|also|partly|formerly|originally|initially|moved|relocated|relocate|moves|previously|until|then|later|now|since|annually|yearly|alternately|variously|regularly|often|usually|every|each|offices|branches|jointly|co-hosted|planned|will|would|might|could|virtually|online|if|near|former|second|another|several|various)$/
/** Tokens between the word and the place: "born on 3 May 1970 in Oslo". */
const REACH = 9

const isPlaceName = ({ tokens, classes }: Frame, i: number): boolean =>
  classes[i] === 'name' && /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) && !MONTH.test(tokens[i]!.lower)

interface Place {
  readonly from: number
  readonly to: number
  readonly names: readonly string[]
}

/** The names behind "in": "Lisbon", "Lisbon, Portugal", "the Torsby valley". */
function placeAt(frame: Frame, i: number): Place | undefined {
  const { tokens, text } = frame
  const from = tokens[i]?.lower === 'the' ? i + 1 : i
  const names: string[] = []
  let at = from
  for (;;) {
    let to = at
    while (to < tokens.length && isPlaceName(frame, to)) to++
    if (to === at) break
    names.push(text.slice(tokens[at]!.start, tokens[to - 1]!.end))
    at = to
    if (tokens[at]?.text !== ',' || !isPlaceName(frame, at + 1)) break
    at++
  }
  if (names.length === 0) return undefined
  const to = tokens[at - 1]!.text === ',' ? at - 1 : at
  const words = tokens.slice(from, to).map(({ lower }) => lower)
  const next = tokens[to]
  // "in Oslo and Bergen", "in Torsby's harbour", "at the Torsby Hall": several places, or one inside another.
  const goesOn = next && (/^(?:and|or|&|to)$/.test(next.lower) || next.kind === 'word') && isPlaceName(frame, to + 1)
  const venue = words.some((word) => VENUE.test(word) || ORGANISATION.test(word) || /['’]s?$/.test(word))
  return goesOn || venue ? undefined : { from, to, names }
}

function placeBehind(frame: Frame, i: number): Place | undefined {
  for (let at = i + 1; at < Math.min(frame.tokens.length, i + REACH); at++) {
    const { lower, kind, text } = frame.tokens[at]!
    if (lower === 'in') {
      const place = placeAt(frame, at + 1)
      if (place) return place
    } else if (kind === 'punctuation' && text !== ',') return undefined
    else if (frame.classes[at] === 'verb' && !/^(?:is|are|was|were)$/.test(lower)) return undefined
  }
  return undefined
}

function subjectOf(frame: Frame, i: number): NounPhrase | undefined {
  const clause = clauseOf(frame.clauses, i)
  const { tokens } = frame
  if (tokens[i]!.lower === 'headquarters' || tokens[i]!.lower === 'office' || tokens[i]!.lower === 'seat') {
    // "Norvald has its headquarters in Oslo", "Norvald's head office is in Oslo".
    const owner = tokens[i - 1]?.lower === 'its' || tokens[i - 2]?.lower === 'its' ? clause?.subject : undefined
    const possessive = [i - 1, i - 2].find((k) => /['’]s$/.test(tokens[k]?.text ?? ''))
    return (
      owner ??
      (possessive === undefined
        ? undefined
        : phraseOf(frame.text, tokens, frame.classes, Math.max(0, possessive - 2), possessive + 1))
    )
  }
  const before = tokens[i]!.lower === 'place' ? i - 1 : i
  return nounBefore(frame, before) ?? clause?.subject
}

function mentionAt(frame: Frame, i: number, kind: LocationKind): LocationMention | undefined {
  const { tokens, text } = frame
  if (tokens[i]!.lower === 'place' && tokens[i - 1]?.lemma !== 'take') return undefined
  if (tokens[i]!.lower === 'office' && tokens[i - 1]?.lower !== 'head') return undefined
  const place = placeBehind(frame, i)
  const subject = place && subjectOf(frame, i)
  if (!place || !subject?.named) return undefined
  const clause = clauseOf(frame.clauses, i)
  const from = Math.max(clause?.from ?? 0, i - 12)
  const unsettled =
    tokens.slice(from, place.to + 3).some(({ lower, text: word }) => UNSETTLED.test(lower) || word === 'may') ||
    clause?.negated === true ||
    clause?.modality === 'hypothetical' ||
    clause?.modality === 'planned' ||
    clause?.modality === 'speculative'
  const end = tokens[place.to - 1]!.end
  return {
    start: Math.min(subject.start, tokens[i]!.start),
    end,
    kind,
    subject,
    printed: text.slice(tokens[place.from]!.start, end),
    names: place.names,
    unsettled
  }
}

/** "the Oslo-based insurer Norvald". */
function basedAt(frame: Frame, i: number): LocationMention | undefined {
  const { tokens, text, classes } = frame
  const token = tokens[i]!
  const name = token.text.slice(0, -'-based'.length)
  if (!/^\p{Lu}\p{Ll}[\p{L}’' ]+$/u.test(name)) return undefined
  const end = groupEnd(tokens, classes, i + 1, tokens.length)
  const subject = phraseOf(text, tokens, classes, i + 1, end)
  if (!subject?.named) return undefined
  return { start: token.start, end: subject.end, kind: 'seat', subject, printed: name, names: [name], unsettled: false }
}

/** Reads where things are seated, were held, and where people were born and died. */
export function readLocations(frame: Frame): LocationMention[] {
  const found: LocationMention[] = []
  for (let i = 1; i < frame.tokens.length; i++) {
    const { lower, kind } = frame.tokens[i]!
    if (kind !== 'word') continue
    const known = WORDS.get(lower)
    const mention = known ? mentionAt(frame, i, known) : lower.endsWith('-based') ? basedAt(frame, i) : undefined
    if (mention) found.push(mention)
  }
  return found
}
