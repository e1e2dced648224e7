import { isReferenceHeading } from '../../lexicon/reference-headings.ts'
import type { Group } from './groups.ts'
import { type TitleShape, titleShape } from './title-like.ts'

/** A bare line that reads as a heading. */
export interface Candidate {
  readonly group: number
  readonly text: string
  readonly shape: TitleShape
  readonly blanksBefore: number
  readonly indent: number
  readonly isReference: boolean
  /** The paragraph right before it, when that ends with a colon. */
  readonly announcement: string | undefined
}

/** A line this long is a paragraph, not one more bare line. */
const PARAGRAPH = 80
const MOST_COLON_WORDS = 6
/** Bare lines in a row: an address, a verse or a table of contents, not headings. */
const RUN = 3
const LONGEST_TITLE = 200

export const contentOf = (text: string, group: Group): string =>
  text.slice(group.lines[0]!.start, group.lines.at(-1)!.end)

const isBare = (group: Group | undefined): group is Group => group !== undefined && group.lines.length === 1

/** True when the line may end with a colon and still be a heading: the text follows at once, not a list. */
function mayEndWithColon(shape: TitleShape, next: Group, text: string): boolean {
  if (!shape.titleCase || shape.words > MOST_COLON_WORDS || next.marker) return false
  return contentOf(text, next).length >= PARAGRAPH
}

/** A line without capitals must stand apart, or right over a paragraph. */
function standsOut(shape: TitleShape, group: Group, next: Group, text: string): boolean {
  if (shape.titleCase || shape.number?.includes('.')) return true
  return group.blanksBefore > 0 || contentOf(text, next).length >= PARAGRAPH
}

function candidateAt(text: string, groups: readonly Group[], at: number): Candidate | undefined {
  const group = groups[at]!
  const next = groups[at + 1]
  if (!isBare(group) || next === undefined) return undefined
  const isNumbered = group.marker?.number !== undefined
  if (group.marker && (!isNumbered || next.marker !== undefined)) return undefined
  const line = text.slice(group.marker?.start ?? group.lines[0]!.start, group.lines[0]!.end)
  const isReference = isReferenceHeading(line)
  const shape = titleShape(line)
  if (shape === undefined) return undefined
  if (line.endsWith(':') && !isReference && !mayEndWithColon(shape, next, text)) return undefined
  if (!isReference && !standsOut(shape, group, next, text)) return undefined
  const before = groups[at - 1]
  const previous = before && !before.marker ? contentOf(text, before) : ''
  return {
    group: at,
    text: line,
    shape,
    blanksBefore: group.blanksBefore,
    indent: group.indent,
    isReference,
    announcement: previous.endsWith(':') ? previous : undefined
  }
}

function withoutRuns(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (let i = 0; i < candidates.length; ) {
    let end = i + 1
    while (end < candidates.length && candidates[end]!.group === candidates[end - 1]!.group + 1) end++
    if (end - i < RUN) for (let k = i; k < end; k++) kept.push(candidates[k]!)
    i = end
  }
  return kept
}

/** True when the first line is the document's title. */
function hasTitle(text: string, groups: readonly Group[]): boolean {
  const [first, next] = groups
  if (!isBare(first) || first.marker || next === undefined) return false
  const title = contentOf(text, first)
  if (title.length > LONGEST_TITLE || /[.;,:]$/.test(title)) return false
  return next.blanksBefore > 0 || titleShape(title)?.titleCase === true
}

/** The bare lines that are headings; `title` says whether the first group is the title, which is not among the others. */
export function headingsOf(text: string, groups: readonly Group[]): { title: boolean; candidates: Candidate[] } {
  const title = hasTitle(text, groups)
  const found: Candidate[] = []
  for (let at = title ? 1 : 0; at < groups.length; at++) {
    const candidate = candidateAt(text, groups, at)
    if (candidate) found.push(candidate)
  }
  const numbered = found.filter((candidate) => groups[candidate.group]!.marker)
  // One short numbered line is an item whose text runs on below it.
  const sound = numbered.length >= 2 ? found : found.filter((candidate) => !groups[candidate.group]!.marker)
  return { title, candidates: withoutRuns(sound) }
}
