import type { AuditResult } from '../model/audit-result.ts'
import type { Place } from '../model/finding.ts'
import { escapeMarkdown, markdownCode, oneLine } from './escape.ts'
import { excerpts } from './excerpt.ts'
import { isOpen } from './findings.ts'
import { messageText, quotation } from './markdown-finding.ts'
import { shownPath } from './markdown-links.ts'
import { type Query, queriesOf, type Topic } from './query.ts'
import type { RuleInfo } from './rule-info.ts'
import { capital, counted, shortFingerprint } from './wording.ts'

const TOPICS: readonly (readonly [Topic, string])[] = [
  ['which', 'What is right?'],
  ['words', 'Names and words'],
  ['source', 'Where does it come from?'],
  ['gap', 'What is missing?']
]

export interface QuestionsOptions {
  readonly rules: readonly RuleInfo[]
}

/** A sheet for the author, as Markdown: only what nobody else can answer, each with its places and their words. */
export function questions(results: readonly AuditResult[], { rules }: QuestionsOptions): string {
  const groups = new Map(rules.map(({ id, group }) => [id, group]))
  return `${results.map((result) => sheet(result, groups)).join('\n\n---\n\n')}\n`
}

function sheet({ document, findings }: AuditResult, groups: ReadonlyMap<string, string>): string {
  const queries = queriesOf(findings, groups)
  const sorted = TOPICS.flatMap(([topic]) => queries.filter((query) => query.topic === topic))
  const numbers = new Map(sorted.map((query, index) => [query, index + 1]))
  const sections = TOPICS.flatMap(([topic, title]) => {
    const own = sorted.filter((query) => query.topic === topic)
    return own.length === 0 ? [] : [`## ${title}`, ...own.flatMap((query) => section(query, numbers.get(query)!))]
  })
  const asked = queries.reduce((sum, query) => sum + query.findings.length, 0)
  return [
    `# Questions to the author: ${escapeMarkdown(document.title ?? shownPath(document.path))}`,
    opening(queries.length, shownPath(document.path)),
    ...sections,
    ...others(findings.filter(isOpen).length - asked)
  ].join('\n\n')
}

function opening(count: number, path: string): string {
  const name = markdownCode(path)
  if (count === 0) return `There is nothing to ask about ${name}.`
  return [
    `${capital(counted(count, 'question'))} about ${name}, each with the places that it is about.`,
    'A short answer is enough; “both are right” is one too, with what tells them apart.'
  ].join(' ')
}

/** What an editor settles alone is counted, so that nobody takes the sheet for the report. */
function others(count: number): string[] {
  if (count === 0) return []
  return [`*${counted(count, 'further finding needs', 'further findings need')} no answer: see the report.*`]
}

function section({ question, findings }: Query, number: number): string[] {
  const ids = findings.map(({ fingerprint }) => markdownCode(shortFingerprint(fingerprint))).join(', ')
  const [first] = findings
  const isOne = findings.length === 1
  const places = findings.flatMap(({ spans, repeats }) => [...spans, ...repeats])
  const about = isOne ? messageText(capital(oneLine(first.message))) : counted(findings.length, 'case')
  return [
    `### ${number}. ${escapeMarkdown(question)}`,
    `${about} (${ids})`,
    // The words about one finding say "here" of its first place; of several the author reads with the text beside.
    ...quoted(isOne ? places : [...places].sort((a, b) => a.start - b.start)),
    'Answer:'
  ]
}

const quoted = (places: readonly Place[]): string[] =>
  excerpts(places).map(({ line, pieces }) => `> Line ${line}: ${quotation(pieces)}`)
