import type { ExclusiveMention } from '../model/attribution.ts'
import type { NounPhrase } from '../model/reading.ts'
import { clauseOf, type Frame } from './frame.ts'
import { nounBefore } from './holders.ts'
import { contentKeys } from './keys.ts'
import { groupEnd, groupStart, phraseOf } from './noun-phrase.ts'
import { isAuxiliary } from './tagging.ts'

const TRIGGER = /\b(?:only|alone|sole|other than|except|besides)\b/i
const MODAL = /^(?:can|may|could|might|must|should|will|would|shall)$/

interface Act {
  readonly verb: number
  readonly object: readonly [number, number]
}

/** The first verb of content from `from` on, over auxiliaries and "is known to". */
function verbFrom({ tokens, classes }: Frame, from: number, stop: number): number | undefined {
  for (let i = from; i < Math.min(from + 7, stop); i++) {
    const token = tokens[i]!
    if (/^[,;:()]$/.test(token.text)) return undefined
    if (
      classes[i] !== 'verb' ||
      isAuxiliary(token) ||
      /^(?:know|find|say|report|believe|show|allow)$/.test(token.lemma)
    )
      continue
    return i
  }
  return undefined
}

function actFrom(frame: Frame, from: number): Act | undefined {
  const stop = clauseOf(frame.clauses, from)?.to ?? frame.tokens.length
  const verb = verbFrom(frame, from, Math.max(stop, Math.min(from + 7, frame.tokens.length)))
  if (verb === undefined) return undefined
  return { verb, object: [verb + 1, groupEnd(frame.tokens, frame.classes, verb + 1, frame.tokens.length)] }
}

function make(
  frame: Frame,
  holder: NounPhrase | undefined,
  act: Act | undefined,
  at: number,
  kind: string | undefined,
  relative: NounPhrase | undefined
): ExclusiveMention[] {
  if (!holder || !act) return []
  const own = contentKeys(frame.tokens, ...act.object)
  const object = own.length > 0 ? own : (relative?.keys ?? [])
  const verb = frame.tokens[act.verb]!
  if (object.length === 0 || MODAL.test(frame.tokens[act.verb - 1]?.lower ?? '')) return []
  return [
    {
      start: Math.min(frame.tokens[at]!.start, holder.start),
      end: Math.max(verb.end, frame.tokens[act.object[1] - 1]!.end),
      holder,
      act: verb.family,
      object,
      kind,
      printed: verb.text,
      cue: frame.text.slice(
        Math.min(frame.tokens[at]!.start, holder.start),
        Math.max(frame.tokens[at]!.end, holder.end)
      )
    }
  ]
}

/** "only A VERBs Y", "Y, which only A is known to VERB". */
function onlyBefore(frame: Frame, i: number): ExclusiveMention[] {
  const { tokens, classes, text } = frame
  const to = groupEnd(tokens, classes, i + 1, tokens.length)
  const before = tokens[i - 1]
  const opens =
    !before || before.kind === 'punctuation' || /^(?:which|that|whom|and|but|because|as|since)$/.test(before.lower)
  if (to === i + 1 || !opens || tokens[i + 1]!.kind === 'number') return []
  const holder = phraseOf(text, tokens, classes, i + 1, to)
  const relative = before && /^(?:which|that|whom)$/.test(before.lower) ? nounBefore(frame, i - 1, true) : undefined
  return make(frame, holder, actFrom(frame, to), i, undefined, relative)
}

/** "A alone VERBs Y". */
function aloneBehind(frame: Frame, i: number): ExclusiveMention[] {
  const { tokens, classes, text } = frame
  const from = groupStart(tokens, classes, i)
  if (from === i || (from > 0 && tokens[from - 1]!.kind !== 'punctuation')) return []
  const next = tokens[i + 1]
  if (!next || (classes[i + 1] !== 'verb' && !isAuxiliary(next))) return []
  return make(frame, phraseOf(text, tokens, classes, from, i), actFrom(frame, i + 1), i, undefined, undefined)
}

/** "A is the only N that VERBs Y", "A, the sole N to VERB Y". */
function onlyOne(frame: Frame, i: number): ExclusiveMention[] {
  const { tokens, classes } = frame
  if (tokens[i - 1]?.lower !== 'the') return []
  const to = groupEnd(tokens, classes, i + 1, tokens.length)
  if (to === i + 1 || !/^(?:that|which|who|to)$/.test(tokens[to]?.lower ?? '')) return []
  const link = tokens[i - 2]
  if (!link || !(link.text === ',' || /^(?:is|was|are|remains|as)$/.test(link.lower))) return []
  return make(frame, nounBefore(frame, i - 2), actFrom(frame, to + 1), i, tokens[to - 1]!.family, undefined)
}

/** "No N other than A VERBs Y", "no N except A". */
function otherThan(frame: Frame, i: number): ExclusiveMention[] {
  const { tokens, classes, text } = frame
  const at = tokens[i]!.lower === 'other' && tokens[i + 1]?.lower === 'than' ? i + 2 : i + 1
  if (at === i + 1 && tokens[i]!.lower !== 'except' && tokens[i]!.lower !== 'besides') return []
  const from = groupStart(tokens, classes, i)
  if (
    !/^(?:no|none|nobody|nothing)$/.test(tokens[from]?.lower ?? tokens[from - 1]?.lower ?? '') &&
    tokens[from - 1]?.lower !== 'no'
  )
    return []
  const to = groupEnd(tokens, classes, at, tokens.length)
  return make(frame, phraseOf(text, tokens, classes, at, to), actFrom(frame, to), i, tokens[i - 1]?.family, undefined)
}

/** Reads what is said of one alone. */
export function readExclusives(frame: Frame): ExclusiveMention[] {
  if (!TRIGGER.test(frame.text)) return []
  return frame.tokens.flatMap(({ lower }, i) => {
    if (lower === 'only') return [...onlyBefore(frame, i), ...onlyOne(frame, i)].slice(0, 1)
    if (lower === 'sole') return onlyOne(frame, i)
    if (lower === 'alone') return aloneBehind(frame, i)
    return lower === 'other' || lower === 'except' || lower === 'besides' ? otherThan(frame, i) : []
  })
}
