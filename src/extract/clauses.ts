import type { Modality } from '../model/claim.ts'
import type { Clause } from '../model/reading.ts'
import type { Token, TokenClass } from '../model/token.ts'
import { isNegated, modalityOf, speakerOf } from './modality.ts'
import { groupStart, phraseOf } from './noun-phrase.ts'
import { isAuxiliary } from './tagging.ts'

const SPLITS_AFTER_COMMA = new Set(
  'while whereas but although though which who whose where yet so because since unlike compared versus with before after'.split(
    ' '
  )
)
/** Words that open a phrase or clause of their own before the first comma: "Since its launch in 2022, …". */
const OPENERS = new Set(
  'since after before in by when while although though because if as with for during at on under from following despite given until once between over within throughout unlike without'.split(
    ' '
  )
)
const SPLITS = new Set([';', ':', '–', '—', '(', ')', '[', ']', '…'])

function boundaries(tokens: readonly Token[], classes: readonly TokenClass[]): number[] {
  const cuts = [0]
  const opening = OPENERS.has(tokens[0]?.lower ?? '') ? tokens.findIndex(({ text }) => text === ',') : -1
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (i === opening) {
      cuts.push(i)
      continue
    }
    if (SPLITS.has(token.text)) cuts.push(i)
    else if (token.lower === 'while' || token.lower === 'whereas' || token.lower === 'but') cuts.push(i)
    else if (tokens[i - 1]!.text === ',' && (SPLITS_AFTER_COMMA.has(token.lower) || startsClause(tokens, classes, i)))
      cuts.push(i)
  }
  cuts.push(tokens.length)
  return cuts
}

/** ", and it rose …": a conjunction with a finite verb within the next words. */
function startsClause(tokens: readonly Token[], classes: readonly TokenClass[], i: number): boolean {
  if (tokens[i]!.lower !== 'and') return false
  for (let j = i + 1; j < Math.min(i + 7, tokens.length); j++) {
    if (tokens[j]!.text === ',') return false
    if (isAuxiliary(tokens[j]!) || (classes[j] === 'verb' && !tokens[j]!.lower.endsWith('ing'))) return true
  }
  return false
}

function mainVerb(
  tokens: readonly Token[],
  classes: readonly TokenClass[],
  from: number,
  to: number
): number | undefined {
  for (let i = from; i < to; i++) {
    if (isAuxiliary(tokens[i]!)) {
      for (let j = i + 1; j < Math.min(i + 5, to); j++) if (classes[j] === 'verb') return j
      return i
    }
    if (classes[i] === 'verb' && i > from) return i
  }
  return undefined
}

function auxiliaryBefore(tokens: readonly Token[], verb: number, from: number): number {
  let i = verb
  while (
    i > from &&
    (isAuxiliary(tokens[i - 1]!) ||
      ['not', 'also', 'never', 'will', 'would', 'could', 'may', 'might', 'can', 'should', 'must', 'to'].includes(
        tokens[i - 1]!.lower
      ) ||
      tokens[i - 1]!.lower.endsWith('ly'))
  )
    i--
  return i
}

/** Cuts a sentence into clauses and reads each one's subject, verb, modality and polarity. */
export function readClauses(text: string, tokens: readonly Token[], classes: readonly TokenClass[]): Clause[] {
  const cuts = boundaries(tokens, classes)
  const whole: Modality = modalityOf(tokens, 0, tokens.length)
  const clauses: Clause[] = []
  for (let c = 0; c + 1 < cuts.length; c++) {
    const [from, to] = [cuts[c]!, cuts[c + 1]!]
    if (to <= from) continue
    const verb = mainVerb(tokens, classes, from, to)
    const subjectEnd = verb === undefined ? from : auxiliaryBefore(tokens, verb, from)
    const subjectStart = groupStart(tokens, classes, subjectEnd, from)
    const own = modalityOf(tokens, from, to)
    clauses.push({
      from,
      to,
      verb,
      subject: subjectEnd > subjectStart ? phraseOf(text, tokens, classes, subjectStart, subjectEnd) : undefined,
      modality: own === 'asserted' && (whole === 'hypothetical' || whole === 'reported') ? whole : own,
      negated: isNegated(tokens, from, to),
      attributedTo: speakerOf(text, tokens, classes, from, to)
    })
  }
  return clauses
}
