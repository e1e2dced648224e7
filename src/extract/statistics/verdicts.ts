import type { PrintedFigure, PValue, Verdict, VerdictMention } from '../../model/statistics.ts'
import { compare, divide, HUNDRED, rational } from '../../quantity/rational.ts'
import { matchAt } from '../sticky.ts'
import { figureAt } from './figure.ts'

const SIGNIFICANT = /\b(non-?|in)?significan(?:t(?:ly)?|ce)\b/giu
/** "marginally significant", "clinically significant": another bar than the level of the test. */
const OTHER_BAR =
  /\b(?:marginal\w*|borderline|near\w*|almost|approach\w*|trend\w*|toward\w*|clinical\w*|practical\w*|economic\w*|level|threshold|whether|if|genome-wide|suggestive\w*|barely|just)\b/i
const DENIES = /\b(?:not?|never|neither|nor|without|lack\w*|fail\w*|cannot|no longer)\b|n['’]t\b/i
/** Characters between the word and its p value. */
const REACH = 90

/** The words of the clause around `at`: no comma, semicolon, bracket or "but" between. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at)
  return before.slice(
    Math.max(...[',', ';', ':', '(', ')', '. ', ' but ', ' and ', ' while '].map((cut) => before.lastIndexOf(cut) + 1))
  )
}

/** What the words right before `at` say: "did not differ significantly (p = .24)". Undefined when they say two things. */
export function verdictBefore(
  text: string,
  at: number,
  from = 0
): { readonly start: number; readonly words: string; readonly verdict: Verdict } | undefined {
  const start = Math.max(from, at - REACH)
  const matches = [...text.slice(start, at).matchAll(SIGNIFICANT)]
  const [match] = matches
  if (!match || matches.length > 1) return undefined
  const where = start + match.index
  const behind = text.slice(where + match[0].length, at)
  const before = clauseBefore(text, where)
  if (OTHER_BAR.test(before) || /[.;:]\s|\b(?:but|and|while|whereas|level|threshold|for|than)\b/i.test(behind))
    return undefined
  const denied = DENIES.test(before)
  const verdict: Verdict = denied !== (match[1] !== undefined) ? 'not-significant' : 'significant'
  const opens = where - (denied ? before.length - before.search(DENIES) : 0)
  return { start: opens, words: text.slice(opens, where + match[0].length), verdict }
}

/** P values that the words in front of them judge. */
export function readVerdicts(text: string, ps: readonly PValue[]): VerdictMention[] {
  return ps.flatMap((p, i) => {
    const found = verdictBefore(text, p.start, ps[i - 1]?.end)
    return found ? [{ start: found.start, end: p.end, words: found.words, verdict: found.verdict, p }] : []
  })
}

const ALPHA =
  /(?:α|\balpha(?: level)?|\b[Ss]ignificance(?: level| threshold)?)\s?(?:=|of|was|were|is|at|to|set|considered|defined|assessed|accepted|as|for all tests|,|\s){1,12}(?:[pP]\s?[<≤=]\s?)?(?=0?\.\d|\d{1,2}(?:\.\d)?\s?%)/gu
const CRONBACH = /cronbach/i
const PER_CENT = /\s?%/y

/** Levels of significance that the passage sets, as shares of one: "α = .05", "significance was set at p < .01". */
export function readAlphas(text: string): PrintedFigure[] {
  return [...text.matchAll(ALPHA)].flatMap((match) => {
    const figure = figureAt(text, match.index + match[0].length)
    if (!figure || CRONBACH.test(text.slice(Math.max(0, match.index - 20), match.index))) return []
    const percent = matchAt(PER_CENT, text, figure.end) !== null
    const nominal = percent ? divide(figure.nominal, HUNDRED) : figure.nominal
    return compare(nominal, rational(1n, 10n)) <= 0 ? [{ ...figure, nominal }] : []
  })
}
