import { wordSet } from '../lexicon/word-tables.ts'
import { clauseOf, type Frame, tokenAt } from './frame.ts'
import { isPersonRun, nameFrom, type Run } from './people/person-names.ts'

/** Verbs of saying, as dictionary forms. */
export const SPEECH = wordSet(
  'say state report claim argue note announce tell describe call declare write insist conclude observe recall speak sum put remark warn add explain quip comment reply complain admit concede testify promise urge remind coin'
)
const SPEECH_NOUNS = wordSet(
  'word words remark phrase verdict line quip comment observation formula conclusion judgement judgment summary statement testimony warning'
)
/** Tokens between a speaker and the quotation. */
const REACH = 16
/** A quotation behind a colon may be led in by a longer sentence. */
const COLON_REACH = 40

const isName = (frame: Frame, i: number): boolean => frame.classes[i] === 'name'

const printed = ({ text, tokens }: Frame, { from, to }: Run): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/['’]s?$/, '')

/** The run of name tokens that ends with `last`. */
function runEndingAt(frame: Frame, last: number): Run {
  let from = last
  while (from > 0 && isName(frame, from - 1)) from--
  return { from, to: last + 1 }
}

/** "according to Ada Lind", "in the words of Ada Lind": what stands before the name says that she speaks. */
function isIntroduced({ tokens }: Frame, { from }: Run): boolean {
  const [second, first] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower]
  return (first === 'to' && second === 'according') || (first === 'of' && SPEECH_NOUNS.has(second))
}

/** "Ada Lind described it as “…”", "Ada Lind, who spoke of “…”", "in Ada Lind's words “…”": the last name before it. */
function speakerBefore(frame: Frame, quote: number): string | undefined {
  const { tokens } = frame
  let spoken = false
  for (let i = quote - 1; i >= Math.max(0, quote - REACH); i--) {
    const token = tokens[i]!
    if (token.text === ';' || token.text === '”') return undefined
    const possessive = /['’]s?$/.test(token.text)
    if (isName(frame, i)) {
      const run = runEndingAt(frame, i)
      const speaks = spoken || isIntroduced(frame, run) || (possessive && SPEECH_NOUNS.has(tokens[i + 1]?.lower ?? ''))
      return speaks ? printed(frame, run) : undefined
    }
    if (/^(?:he|she|they|we|i)$/.test(token.lower)) return undefined
    // "it" speaks only where a verb of saying follows; elsewhere it is what the quotation speaks of.
    if (token.lower === 'it' && SPEECH.has(tokens[i + 1]?.lemma ?? '')) return undefined
    if (SPEECH.has(token.lemma) || SPEECH_NOUNS.has(token.lower)) spoken = true
  }
  return undefined
}

/** "Ada Lind was less pleased: “…”": the person that the sentence in front of the colon speaks of. */
function speakerBeforeColon(frame: Frame, colon: number): string | undefined {
  const { tokens, classes } = frame
  let from = colon
  while (from > Math.max(0, colon - COLON_REACH) && !/^[.;!?”]$/.test(tokens[from - 1]!.text)) from--
  const verb = tokens.findIndex(
    (token, i) => i > from && i < colon && (classes[i] === 'verb' || /^(?:is|was|has|had)$/.test(token.lower))
  )
  let best: Run | undefined
  for (let i = from; i < (verb < 0 ? colon : verb); i++) {
    if (!isName(frame, i) || (i > from && isName(frame, i - 1))) continue
    const run = nameFrom(frame, i)
    if (!run || /['’]s?$/.test(tokens[run.to - 1]!.text)) continue
    // "The mayor of Oberau, Karl Stieger, was …": of a place and a person the longer name.
    if (!best || run.to - run.from > best.to - best.from) best = run
  }
  return best && (best.from === from || best.to - best.from > 1) && isPersonRun(frame, best)
    ? printed(frame, best)
    : undefined
}

/** A name that starts at `i`, or behind the words that say who bears it: "said the mayor, Karl Stieger". */
function runBehind(frame: Frame, i: number): Run | undefined {
  const { tokens, classes } = frame
  for (let at = i; at < Math.min(tokens.length, i + 6); at++) {
    if (isName(frame, at)) {
      let to = at
      while (to < tokens.length && isName(frame, to)) to++
      return { from: at, to }
    }
    const describes =
      classes[at] === 'noun' || classes[at] === 'adjective' || /^(?:the|a|an|its|,)$/.test(tokens[at]!.lower)
    if (!describes) return undefined
  }
  return undefined
}

/** "“…,” said Ada Lind", "“…,” Ada Lind said", "“…,” according to Ada Lind". */
function speakerBehind(frame: Frame, quote: number): string | undefined {
  const { tokens } = frame
  const first = tokens[quote]
  if (!first) return undefined
  if (first.lower === 'according' && tokens[quote + 1]?.lower === 'to') {
    const run = runBehind(frame, quote + 2)
    return run && printed(frame, run)
  }
  if (isName(frame, quote)) {
    const run = runBehind(frame, quote)
    return run && SPEECH.has(tokens[run.to]?.lemma ?? '') ? printed(frame, run) : undefined
  }
  const run = SPEECH.has(first.lemma) ? runBehind(frame, quote + 1) : undefined
  return run && printed(frame, run)
}

/** Who is named as the speaker of the words in `[start, end)`, quotation marks left out. */
export function namedSpeaker(frame: Frame, start: number, end: number): string | undefined {
  const before = tokenAt(frame.tokens, start - 1)
  let behind = tokenAt(frame.tokens, end)
  while (/^[,.!?"”'’»]$/.test(frame.tokens[behind]?.text ?? '')) behind++
  const colon = frame.tokens[before - 1]?.text === ':' ? speakerBeforeColon(frame, before - 1) : undefined
  return speakerBehind(frame, behind) ?? colon ?? speakerBefore(frame, before)
}

/** The name in front of the verb of saying at `verb`, or that of the sentence when a pronoun stands there. */
export function speakerOfVerb(frame: Frame, verb: number): string | undefined {
  const from = clauseOf(frame.clauses, verb)?.from ?? 0
  for (let i = verb - 1; i >= from; i--) {
    if (isName(frame, i)) return printed(frame, runEndingAt(frame, i))
    if (/^(?:he|she)$/.test(frame.tokens[i]!.lower)) return onlyPerson(frame, i)
  }
  return undefined
}

/** The one person that is named in front of `end`. */
function onlyPerson(frame: Frame, end: number): string | undefined {
  let found: Run | undefined
  for (let i = 0; i < end; i++) {
    if (!isName(frame, i)) continue
    const run = nameFrom(frame, i)
    if (!run) return undefined
    if (found) return undefined
    found = run
    i = run.to - 1
  }
  return found && printed(frame, found)
}
