import type { Colors } from 'picocolors/types.js'
import type { AuditResult } from '../model/audit-result.ts'
import type { Finding, Place, Severity } from '../model/finding.ts'
import { escapeTerminal } from './escape.ts'
import { excerpts } from './excerpt.ts'
import { countOpen, doubtSentence, inOrder, isOpen, settledAs, settledTitle } from './findings.ts'
import { messageParts } from './message.ts'
import { linesOf } from './plain.ts'
import { scoreLine } from './score-card.ts'
import { counted, severityCounts, shortFingerprint, thousands } from './wording.ts'
import { type Style, type Styled, wrap } from './wrap.ts'

export interface PrettyOptions {
  readonly colors: Colors
  /** Columns of the terminal. */
  readonly width: number
}

export const NARROWEST = 40
const MARKS: Record<Severity, string> = { error: '✖ error', warning: '▲ warning', info: '● note' }

/** Results for a terminal: what was found where, and a last line that says how much was checked. */
export function pretty(results: readonly AuditResult[], options: PrettyOptions): string {
  const page = { colors: options.colors, width: Math.max(NARROWEST, options.width) }
  const documents = results.map((result) => documentLines(result, page))
  const total = results.length === 1 ? [] : [totalLine(results, page)]
  return `${[...documents.flat(), ...total].join('\n')}\n`
}

function documentLines(result: AuditResult, page: PrettyOptions): string[] {
  const { colors } = page
  const open = inOrder(result.findings.filter(isOpen))
  const header = `${colors.underline(escapeTerminal(result.document.path))}  ${colors.dim(counted(result.document.words, 'word'))}`
  const cards = open.flatMap((finding) => [...findingLines(finding, page), ''])
  const settled = result.findings.filter((finding) => !isOpen(finding))
  const note =
    settled.length > 0
      ? [`  ${colors.dim(`${counted(settled.length, 'finding')} ${settledTitle(settled)}: ${statuses(settled)}`)}`]
      : []
  const score = wrap([{ text: escapeTerminal(scoreLine(result.scoreCard)), style: colors.dim }], page.width - 2)
  return [header, '', ...cards, ...note, `  ${coverageLine([result], page)}`, ...score.map((line) => `  ${line}`), '']
}

function statuses(findings: readonly Finding[]): string {
  const settled = findings.map(settledAs)
  return SETTLED.flatMap((state) => {
    const count = settled.filter((each) => each === state).length
    return count > 0 ? [`${count} ${state}`] : []
  }).join(', ')
}

const SETTLED = ['known', 'corrected', 'dismissed', 'there before', 'gone']

/** One finding as lines of the terminal. */
export function findingLines(finding: Finding, page: PrettyOptions): string[] {
  const { colors } = page
  const [first] = finding.spans
  const where = first ? `${first.line}:${first.column}` : '–'
  const indent = Math.max(8, where.length + 4)
  const lead: Styled[] = [
    { text: MARKS[finding.severity], style: severityStyle(finding.severity, colors) },
    { text: '  ' }
  ]
  const message = wrap([...lead, ...messageText(finding.message, colors)], page.width - indent)
  const [opening = '', ...rest] = message
  const body = [
    ...rest,
    ...quoteLines(finding.spans, page, indent),
    ...finding.working.flatMap((step) => dimmed(step, page, indent)),
    ...(finding.repeats.length > 0 ? dimmed(`also in ${linesOf(finding.repeats)}`, page, indent) : []),
    ...(finding.question ? wrap([{ text: `→ ${escapeTerminal(finding.question)}` }], page.width - indent) : []),
    ...dimmed(
      [finding.ruleId, shortFingerprint(finding.fingerprint), doubtSentence(finding.doubt)].filter(Boolean).join(' · '),
      page,
      indent
    )
  ]
  return [
    `  ${colors.dim(where)}${' '.repeat(indent - where.length - 2)}${opening}`,
    ...body.map((line) => ' '.repeat(indent) + line)
  ]
}

function severityStyle(severity: Severity, colors: Colors): Style {
  if (severity === 'error') return colors.red
  return severity === 'warning' ? colors.yellow : colors.blue
}

/** With colour the values stand out by themselves; without it they keep their backticks. */
function messageText(message: string, colors: Colors): Styled[] {
  return messageParts(message).map(({ text, isValue }) => {
    if (!isValue) return { text: keepEdges(text) }
    return colors.isColorSupported
      ? { text: escapeTerminal(text), style: colors.bold }
      : { text: `\`${escapeTerminal(text)}\`` }
  })
}

/** Escaping trims; a space at the edge of a part is what parts it from its neighbour. */
function keepEdges(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${escapeTerminal(text)}${/\s$/.test(text) ? ' ' : ''}`
}

const REACH = 100

function quoteLines(places: readonly Place[], page: PrettyOptions, indent: number): string[] {
  const { colors } = page
  const quotes = excerpts(places, { clean: escapeTerminal, reach: REACH })
  const gutter = Math.max(0, ...quotes.map(({ line }) => String(line).length))
  return quotes.flatMap(({ line, pieces, outlets }) => {
    const unseen = outlets.filter((outlet) => !pieces.some(({ text }) => text.includes(outlet)))
    const cited = unseen.length > 0 ? [{ text: ` ${unseen.map(escapeTerminal).join(' ')}`, style: colors.cyan }] : []
    const text = pieces.map((piece) =>
      piece.isValue ? { text: piece.text, style: colors.bold } : { text: piece.text }
    )
    const lines = wrap([...text, ...cited], page.width - indent - gutter - 3)
    return lines.map(
      (words, index) => `${colors.dim(`${(index === 0 ? String(line) : '').padStart(gutter)} │`)} ${words}`
    )
  })
}

function dimmed(text: string, page: PrettyOptions, indent: number): string[] {
  return wrap([{ text: escapeTerminal(text), style: page.colors.dim }], page.width - indent)
}

function coverageLine(results: readonly AuditResult[], { colors }: PrettyOptions): string {
  const sum = (count: (result: AuditResult) => number) => results.reduce((total, result) => total + count(result), 0)
  const compared = sum(({ coverage }) => coverage.numbersCompared)
  const seen = sum(({ coverage }) => coverage.numbersSeen)
  const counts = countOpen(results.flatMap((result) => result.findings))
  const style = counts.error > 0 ? colors.red : counts.warning > 0 ? colors.yellow : colors.green
  return `checked ${thousands(compared)} of ${counted(seen, 'figure')}, ${style(severityCounts(counts))}`
}

function totalLine(results: readonly AuditResult[], page: PrettyOptions): string {
  return `${page.colors.bold(counted(results.length, 'document'))}: ${coverageLine(results, page)}`
}
