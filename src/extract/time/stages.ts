import { type Stage, stageOfNoun, stageOfVerb } from '../../lexicon/life-stages.ts'
import { participleRoot } from '../../lexicon/verb-forms.ts'
import type { DateMention } from '../../model/mention.ts'
import type { NounPhrase } from '../../model/reading.ts'
import type { StageMention } from '../../model/time-mentions.ts'
import { clauseOf, type Frame, tokenAt } from '../frame.ts'
import { isAuxiliary } from '../tagging.ts'
import { isPoint } from './points.ts'

/** Tokens that may stand between the word for the stage and its date: "was founded in the port of Lund in". */
const REACH = 9
const TRIGGER =
  /\b(?:born|died|death|birth|founded|founding|foundation|established|establishment|created|formed|incorporated|opened|opening|inaugurat|launched|commissioned|started|began|commenced|acquired|bought|purchased|nationali|dissol|abolish|abolition|disbanded|discontinued|decommissioned|demolished|closed|closure|shut|ended|terminated|ceased)/i
/** Words behind the verb that are no object of it. */
const NO_OBJECT =
  /^(?:in|on|at|by|around|about|circa|c|from|as|near|for|after|before|down|permanently|finally|formally|officially|,|\()$/

const lemmaOf = ({ lower, lemma }: Frame['tokens'][number]): string =>
  lower === 'born' ? 'born' : ((lemma === lower ? participleRoot(lower)?.lemma : undefined) ?? lemma)

/** The word for a stage that the date belongs to: the nearest verb before it, or a noun with "in" or "of" behind. */
function stageBefore(
  { tokens, classes }: Frame,
  at: number,
  from: number
): { readonly stage: Stage; readonly index: number } | undefined {
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const token = tokens[i]!
    if (token.kind !== 'word') {
      if (/^[;:)—–]$/.test(token.text)) return undefined
      continue
    }
    const noun = classes[i] === 'verb' ? undefined : stageOfNoun(token.lower)
    if (noun && tokens[i + 1]?.lower === 'in') return { stage: noun, index: i }
    const verb =
      classes[i] === 'verb' || token.lower === 'born' || participleRoot(token.lower)
        ? stageOfVerb(lemmaOf(token))
        : undefined
    if (verb) return objectFree({ tokens, classes }, i, at) ? { stage: verb, index: i } : undefined
    if (
      classes[i] === 'verb' ||
      isAuxiliary(token) ||
      /^(?:and|or|which|who|that|whose|until|before|after)$/.test(token.lower)
    )
      return undefined
  }
  return undefined
}

/** "was closed in", "founded in", "born on": a verb with an object tells of the object. */
const objectFree = ({ tokens }: Pick<Frame, 'tokens' | 'classes'>, verb: number, date: number): boolean =>
  verb + 1 === date || NO_OBJECT.test(tokens[verb + 1]?.lower ?? '')

/** Whom the stage is of: the subject of its clause, or of the clause that follows a participle at the start. */
function holderOf({ clauses, tokens }: Frame, index: number): NounPhrase | undefined {
  const clause = clauseOf(clauses, index)
  if (clause?.subject && clause.subject.end <= tokens[index]!.start) return clause.subject
  return index <= 1 ? clauses.find(({ subject }) => subject !== undefined)?.subject : undefined
}

/** Reads births, deaths, foundings, takeovers and ends with their dates. */
export function readStages(frame: Frame, dates: readonly DateMention[]): StageMention[] {
  if (dates.length === 0 || !TRIGGER.test(frame.text)) return []
  return dates.flatMap((date, k): StageMention[] => {
    if (!isPoint(date)) return []
    const before = dates[k - 1]
    const at = tokenAt(frame.tokens, date.start)
    const found = stageBefore(frame, at, before ? tokenAt(frame.tokens, before.end) : 0)
    const clause = found && clauseOf(frame.clauses, found.index)
    if (!found || clause?.negated) return []
    const { start } = frame.tokens[found.index]!
    return [{ start, end: date.end, stage: found.stage, date, holder: holderOf(frame, found.index) }]
  })
}
