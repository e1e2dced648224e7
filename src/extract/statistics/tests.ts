import type { PrintedFigure, PValue, TestKind, TestMention } from '../../model/statistics.ts'
import { matchAt } from '../sticky.ts'
import { figureAt, skipSpace } from './figure.ts'

/** A statistic's letter, its degrees of freedom in brackets or as an index, and the equals sign. */
const TEST =
  /(?<![\p{L}\p{N}_^/−–-]|\p{L}\p{M})(?:(t|F|r|[zZ])|(\\?[χΧ]\s?(?:\^?\{?2\}?|²)|[Xx](?:\^2|²)|[Cc]hi-?(?:square[ds]?|²|\^2)|\\chi\^\{?2\}?)\$?)(?:\s?[([]([^()[\]=]{1,24}(?:[Nn]\s?=\s?[\d,]{1,12})?)[)\]]|_?\{?(\d{1,5}(?:\.\d{1,3})?(?:,\s?\d{1,5}(?:\.\d{1,3})?)?)\}?)?\s?=\s?/gu
const DF_BEHIND = /,?;?\s?\(?(?:df|d\.f\.|ν)\s?=\s?/uy
const WORDS: Readonly<Record<string, TestKind>> = { t: 't', F: 'F', r: 'r', z: 'z', Z: 'z' }
const DEGREES: Readonly<Record<TestKind, number>> = { t: 1, F: 2, chi2: 1, r: 1, z: 0 }

/** Between a statistic and its p stand only effect sizes and intervals: no word of more than three letters but these. */
const FOREIGN = /(?!partial|cohen|hedges|cramer|cramér|eta|tailed|sided|with|value|glass|omega|phi|crit)\p{L}{4,}/iu
const REACH = 110
const ADJUSTED =
  /\b(?:bonferroni|holm|tukey|scheff[eé]|sidak|šidák|fdr|benjamini|adjusted|corrected|correction|permut\w+|bootstrap\w*|randomi[sz]ation test|exact test|monte carlo|p_?adj|padj|greenhouse|huynh|equivalence|non-?inferiority|bayes\w*|robust|clustered)\b/i

interface Degrees {
  readonly figures: readonly PrintedFigure[]
  readonly sample: PrintedFigure | undefined
}

/** "28", "2, 57", "1, N = 90": the figures between the brackets, offsets as in the text. */
function degreesIn(text: string, inside: string, at: number): Degrees | undefined {
  const figures: PrintedFigure[] = []
  let sample: PrintedFigure | undefined
  let from = at
  for (const part of inside.split(/[,;](?!\d{3}\b)/)) {
    const named = /^\s*(?:([Nn])|df)\s?=\s?/.exec(part)
    const figure = figureAt(text, skipSpace(text, from + (named ? named[0].length : 0)))
    if (!figure || figure.end > from + part.trimEnd().length || figure.nominal.numerator <= 0n) return undefined
    if (named?.[1]) sample = figure
    else figures.push(figure)
    from += part.length + 1
  }
  return { figures, sample }
}

/** The p value that belongs to the statistic which ends at `end`: the next one, with nothing foreign between. */
function pBehind(text: string, end: number, next: number, ps: readonly PValue[]): PValue | undefined {
  const p = ps.find(({ start }) => start >= end)
  if (!p || p.start > next || p.start - end > REACH) return undefined
  const between = text.slice(end, p.start)
  return FOREIGN.test(between) || /[!?;]\s\p{Lu}|\.\s|\bvs\b/u.test(between) ? undefined : p
}

interface Head {
  readonly match: RegExpExecArray
  readonly kind: TestKind
}

function degreesOf(text: string, { match, kind }: Head, statistic: PrintedFigure): Degrees | undefined {
  const inside = match[3] ?? match[4]
  if (inside !== undefined) return degreesIn(text, inside, match.index + match[0].indexOf(inside, 1))
  if (kind === 'z') return { figures: [], sample: undefined }
  const behind = matchAt(DF_BEHIND, text, statistic.end)
  const figure = behind ? figureAt(text, statistic.end + behind[0].length) : undefined
  return figure && { figures: [figure], sample: undefined }
}

function testOf(text: string, head: Head, next: number, ps: readonly PValue[]): TestMention | undefined {
  const { match, kind } = head
  const statistic = figureAt(text, match.index + match[0].length)
  if (!statistic || /^\s?[–×%°]/.test(text.slice(statistic.end, statistic.end + 2))) return undefined
  const degrees = degreesOf(text, head, statistic)
  if (degrees?.figures.length !== DEGREES[kind]) return undefined
  const end = Math.max(statistic.end, degrees.figures.at(-1)?.end ?? 0)
  const p = pBehind(text, end, next, ps)
  // A bare "z = 2.1" is a redshift or a coordinate; with its p it is a test.
  if (kind === 'z' && !p) return undefined
  return {
    start: match.index,
    end: p?.end ?? end,
    printed: text.slice(match.index, end),
    kind,
    degrees: degrees.figures,
    statistic,
    p,
    sample: degrees.sample,
    adjusted: ADJUSTED.test(text)
  }
}

/** Every test statistic of the passage that can be recomputed, with its p value where one follows. */
export function readTests(text: string, ps: readonly PValue[]): TestMention[] {
  const heads = [...text.matchAll(TEST)].map((match): Head => ({ match, kind: match[1] ? WORDS[match[1]]! : 'chi2' }))
  return heads.flatMap((head, i) => testOf(text, head, heads[i + 1]?.match.index ?? text.length, ps) ?? [])
}
