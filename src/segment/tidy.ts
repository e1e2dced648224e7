import type { Mark } from './marks/mark.ts'
import type { Range } from './rendering.ts'

/** A stretch that leaves the text, with the marks in it. */
export interface Cut extends Range {
  readonly marks: readonly Mark[]
}

/** What may stand between two marks of one group; it goes with them. */
const SEPARATOR = /^(?:[\s,;&|·]{0,4}|\s?(?:and|&)\s)$/
const MOST_SEPARATION = 5
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' }
/** Words that only introduce a mark: "(see [3])", "(Source: [3])". */
const CUE =
  /[([（]\s{0,3}(?:sources?|references?|refs?\.?|see(?: also)?|via|cf\.|e\.g\.,?|per|from|data from|according to|cited in|citing)\s?:?\s{0,3}$/i
const LONGEST_CUE = 24
const AFTER_GAP = /[\s.,;:!?)\]}”’"…—]/
const SENTENCE_STARTER =
  /^(?:The|This|That|These|Those|It|Its|In|On|At|By|For|From|With|As|After|Before|While|When|If|Although|However|They|He|She|We|There|Both|Such|Some|Many|Most|A|An|And|But)\b/

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign)

/** The text that cuts are made in, with the starts of lines that no cut may reach over. */
export interface CutText {
  readonly text: string
  readonly lineStarts: ReadonlySet<number>
}

function isOnOneLine(lineStarts: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (lineStarts.has(at)) return false
  return true
}

/** Groups marks that follow each other with nothing but separators between. Marks whose words stay part groups. */
function groupsOf({ text, lineStarts }: CutText, marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = []
  let previous: Mark | undefined
  for (const mark of marks) {
    const isNear = previous !== undefined && mark.start - previous.end <= MOST_SEPARATION
    const isPlain = isNear && previous!.fate !== 'keep' && isOnOneLine(lineStarts, previous!.end, mark.start)
    const joins = isPlain && SEPARATOR.test(text.slice(previous!.end, mark.start))
    if (mark.fate !== 'keep') {
      if (joins) groups.at(-1)!.push(mark)
      else groups.push([mark])
    }
    previous = mark
  }
  return groups
}

/** Widens a stretch over the brackets that hold nothing else, and over the word that introduces it there. */
function withBrackets(text: string, range: Range): Range {
  let { start, end } = range
  for (;;) {
    let before = start
    while (before > 0 && isSpace(text[before - 1])) before--
    let after = end
    while (isSpace(text[after])) after++
    const from = Math.max(0, before - LONGEST_CUE)
    const cue = CUE.exec(text.slice(from, before))
    const opener = cue ? from + cue.index : before - 1
    const closer = opener < 0 ? undefined : PAIRS[text[opener]!]
    if (closer === undefined || closer !== text[after]) return { start, end }
    start = opener
    end = after + 1
  }
}

/** True when link words stand behind a full stop, and a new sentence or nothing follows. */
function standsAlone(text: string, range: Range): boolean {
  const before = text.slice(Math.max(0, range.start - 4), range.start)
  if (!/[.!?…]["”’)\]]*\s*$/.test(before)) return false
  const after = text.slice(range.end, range.end + 16).trimStart()
  return after === '' || /^[.;)]/.test(after) || SENTENCE_STARTER.test(after)
}

/** Cuts out the space that a gap would double. */
function withSpace({ text, lineStarts }: CutText, range: Range): Range {
  let { start, end } = range
  while (start > 0 && isSpace(text[start - 1]) && !lineStarts.has(start)) start--
  if (start === 0 || lineStarts.has(start)) {
    while (isSpace(text[end]) && !lineStarts.has(end + 1)) end++
    return { start, end }
  }
  const isFlush = end === text.length || AFTER_GAP.test(text[end]!)
  // The words on both sides would run together.
  if (!isFlush && start < range.start) start++
  return { start, end }
}

/** Cuts out punctuation that would stand twice once the gap has closed. */
function withPunctuation(text: string, range: Range): Range {
  const { start, end } = range
  const next = text[end]
  const last = text.slice(Math.max(0, start - 2), start)
  if (next === '.' && /[.!?]["”’]?$/.test(last)) return { start, end: end + 1 }
  if (last.endsWith(',') && next !== undefined && ',.;'.includes(next)) return { start: start - 1, end }
  return range
}

function cutOf(where: CutText, marks: readonly Mark[]): Cut | undefined {
  const range = { start: marks[0]!.start, end: marks.at(-1)!.end }
  const whole = withBrackets(where.text, range)
  const asks = marks.some((mark) => mark.fate === 'cut-if-alone')
  if (asks && whole.start === range.start && !standsAlone(where.text, range)) return undefined
  return { ...withPunctuation(where.text, withSpace(where, whole)), marks }
}

/** The cuts of a group: of all its marks at once, or, when link words must stay, of the runs between them. */
function cutsOfGroup(where: CutText, group: readonly Mark[]): Cut[] {
  const whole = cutOf(where, group)
  if (whole) return [whole]
  const cuts: Cut[] = []
  let run: Mark[] = []
  for (const mark of [...group, undefined]) {
    if (mark?.fate === 'cut') run.push(mark)
    else if (run.length > 0) {
      cuts.push(cutOf(where, run)!)
      run = []
    }
  }
  return cuts
}

/** Joins cuts that touch or overlap, as when the space before one is the space behind another. */
function merged(cuts: readonly Cut[]): Cut[] {
  const result: Cut[] = []
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last === undefined || cut.start > last.end) result.push(cut)
    else
      result[result.length - 1] = {
        start: last.start,
        end: Math.max(last.end, cut.end),
        marks: [...last.marks, ...cut.marks]
      }
  }
  return result
}

/** All that leaves the text, in order and apart. `keepLinkWords`: link texts stay, whatever stands around them. */
export function cutsOf(
  where: CutText,
  marks: readonly Mark[],
  dropped: readonly Range[],
  keepLinkWords: boolean
): Cut[] {
  const loose = keepLinkWords ? marks.filter((mark) => mark.fate !== 'cut-if-alone') : marks
  const cuts = groupsOf(where, loose).flatMap((group) => cutsOfGroup(where, group))
  for (const range of dropped) cuts.push({ ...withSpace(where, range), marks: [] })
  return merged(cuts).filter((cut) => cut.end > cut.start)
}
