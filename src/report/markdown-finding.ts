import type { Finding, Severity } from '../model/finding.ts'
import { escapeMarkdown, escapeMarkdownInline, markdownCode, oneLine } from './escape.ts'
import { type Excerpt, excerpts } from './excerpt.ts'
import { doubtSentence } from './findings.ts'
import { type Links, lineLink, type Numbered, ruleLink } from './markdown-links.ts'
import { messageParts } from './message.ts'
import { capital, shortFingerprint } from './wording.ts'

const MARKS: Record<Severity, string> = { error: '✖ Error', warning: '▲ Warning', info: '● Note' }

/** One row for each finding; the number leads to its card, unless cards have no anchors where the table is shown. */
export function findingTable(findings: readonly Numbered[], links: Links, { isLinked = true } = {}): string {
  const rows = findings.map(({ number, anchor, finding }) => {
    const lines = [...new Set(finding.spans.map((place) => place.line))].join(', ')
    const rule = ruleLink(finding.ruleId, links, 'table')
    const name = isLinked ? `[${number}](#${anchor})` : number
    return `| ${name} | ${MARKS[finding.severity]} | ${lines || '–'} | ${messageText(finding.message, 'table')} | ${rule} |`
  })
  return ['| # | Severity | Lines | Finding | Rule |', '|--:|---|---|---|---|', ...rows].join('\n')
}

/** A rule's sentence; the values in it become code, the rest is escaped. */
export function messageText(message: string, place: 'text' | 'table' = 'text'): string {
  const parts = messageParts(oneLine(message))
  return parts
    .map(({ text, isValue }, index) => (isValue ? markdownCode(text, place) : keepEdges(text, index === 0)))
    .join('')
}

/** Escaping trims; a space at the edge of a part is what parts it from its neighbour. */
function keepEdges(text: string, isFirst: boolean): string {
  const escaped = isFirst ? escapeMarkdown(text) : escapeMarkdownInline(text)
  return `${text.startsWith(' ') ? ' ' : ''}${escaped}${text.endsWith(' ') && text !== ' ' ? ' ' : ''}`
}

/** Everything that is known of each finding, a card each. */
export function findingCards(findings: readonly Numbered[], path: string, links: Links): string[] {
  return findings.flatMap((item) => card(item, path, links))
}

function card({ number, anchor, finding }: Numbered, path: string, links: Links): string[] {
  const doubt = doubtSentence(finding.doubt)
  return [
    `### <a id="${anchor}"></a>${number}. ${MARKS[finding.severity]}: ${messageText(finding.message)}`,
    facts(finding, links),
    ...excerpts(finding.spans).map((excerpt) => mention(excerpt, path, links)),
    ...repeats(finding, path, links),
    ...comparison(finding),
    ...working(finding.working),
    ...(finding.fix ? [`Suggested: ${markdownCode(finding.fix.before)} → ${markdownCode(finding.fix.after)}`] : []),
    ...(doubt ? [`*${escapeMarkdown(doubt)}*`] : []),
    ...(finding.question ? [`**Question:** ${escapeMarkdown(finding.question)}`] : [])
  ]
}

/** Further places with the same defect, by line. */
function repeats(finding: Finding, path: string, links: Links): string[] {
  if (finding.repeats.length === 0) return []
  return [`Also: ${finding.repeats.map((place) => lineLink(place, path, links)).join(', ')}`]
}

function facts(finding: Finding, links: Links): string {
  const decision = finding.correctionId === undefined ? '' : ` by ${markdownCode(finding.correctionId)}`
  return [
    `Id ${markdownCode(shortFingerprint(finding.fingerprint))}`,
    `rule ${ruleLink(finding.ruleId, links)}`,
    `severity ${finding.severity}`,
    `confidence ${finding.confidence.toFixed(2)}`,
    `status ${finding.status}${decision}`
  ].join(' · ')
}

function mention(excerpt: Excerpt, path: string, links: Links): string {
  const roles = [...new Set(excerpt.places.map((place) => escapeMarkdown(place.role)))].join(', ')
  const cited = excerpt.outlets.map((outlet) => escapeMarkdown(outlet)).join(', ')
  const where = lineLink(excerpt.places[0]!, path, links)
  return `> ${capital(roles)}, ${where} · ${cited ? `cited: ${cited}` : 'no citation'}\n>\n> ${quotation(excerpt.pieces)}`
}

/** A sentence with its values in bold. */
export function quotation(pieces: Excerpt['pieces']): string {
  const neighbour = (index: number) => pieces[index]?.text ?? ''
  return pieces
    .map(({ text, isValue }, index) =>
      isValue ? bold(text, neighbour(index - 1), neighbour(index + 1)) : keepEdges(text, index === 0)
    )
    .join('')
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** `**` opens and closes only beside the right neighbours ("about**$5**m" does not); the tag always does. */
function bold(value: string, before: string, after: string): string {
  const opens = LETTER_OR_DIGIT.test(value[0]!) || !LETTER_OR_DIGIT.test(before.at(-1) ?? '')
  const closes = LETTER_OR_DIGIT.test(value.at(-1)!) || !LETTER_OR_DIGIT.test(after[0] ?? '')
  return opens && closes ? `**${escapeMarkdownInline(value)}**` : `<strong>${escapeMarkdownInline(value)}</strong>`
}

const LONGEST_VALUE = 60

/** The values side by side: what the text states against what the rest of it gives, or mention by mention. */
function comparison(finding: Finding): string[] {
  const { reported, computed, spans } = finding
  if (reported !== undefined && computed !== undefined) {
    return [table(['The text states', 'The rest gives'], [escapeMarkdown(reported), escapeMarkdown(computed)])]
  }
  if (spans.length < 2 || spans.length > 4 || spans.some((place) => place.quote.length > LONGEST_VALUE)) return []
  const heads = spans.map((place) => `${capital(escapeMarkdown(place.role))} (line ${place.line})`)
  return [
    table(
      heads,
      spans.map((place) => escapeMarkdown(place.quote))
    )
  ]
}

function table(heads: readonly string[], cells: readonly string[]): string {
  return [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---').join('|')}|`, `| ${cells.join(' | ')} |`].join('\n')
}

function working(steps: readonly string[]): string[] {
  return steps.length === 0 ? [] : [`Working:\n\n${steps.map((step) => `- ${messageText(step)}`).join('\n')}`]
}
