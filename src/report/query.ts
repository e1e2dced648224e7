import type { Finding } from '../model/finding.ts'
import { oneLine } from './escape.ts'
import { inOrder, isOpen } from './findings.ts'

/** What an author is asked for. */
export type Topic = 'which' | 'words' | 'source' | 'gap'

/** A question to the author and every finding that its answer settles. */
export interface Query {
  readonly topic: Topic
  readonly question: string
  readonly findings: readonly [Finding, ...Finding[]]
}

/** Questions of one kind are put once, with all their places. */
export const ASKED_ONCE: Readonly<Record<string, readonly [Topic, string]>> = {
  'uncited-claim': ['source', 'Where do these figures and quotations come from?'],
  'uncited-section': ['source', 'Where does what these sections say come from?'],
  'undefined-citation': ['source', 'Which works do these marks stand for?'],
  'empty-citation': ['source', 'Which sources belong here?'],
  'placeholder-citation': ['source', 'Which sources belong here?'],
  'generic-reference': ['source', 'Which works are these?'],
  'ai-chat-citation': ['source', 'Which published sources say this? Readers cannot open, or rely on, a chat.'],
  'see-above-citation': ['source', 'Which works are meant?'],
  'named-outlet-uncited': ['source', 'Where did the named outlet report this?'],
  'homepage-citation': ['source', 'Which pages of these sites say this?'],
  'search-page-citation': ['source', 'Which works were found by these searches?'],
  'missing-page': ['source', 'On which pages does this stand?'],
  'anonymous-attribution': ['source', 'Who says this?'],
  'undated-source': ['source', 'When were these published?'],
  'quote-variant': ['words', 'How does the source itself put it?'],
  'unfilled-template': ['gap', 'What belongs into these gaps?']
}

/** Groups of rules whose findings say that two things cannot both hold as they stand. */
export const WHICH: readonly string[] = ['facts', 'ratios', 'statistics', 'time', 'totals', 'units']

/** What only the author can answer, in the order of the findings; the rest is for whoever edits the text. */
export function queriesOf(findings: readonly Finding[], groups: ReadonlyMap<string, string>): Query[] {
  const queries = new Map<string, Query>()
  for (const finding of inOrder(findings.filter(isOpen))) {
    const asked = queryOf(finding, groups.get(finding.ruleId))
    if (!asked) continue
    const key = JSON.stringify(asked)
    const known = queries.get(key)
    const [topic, question] = asked
    queries.set(key, { topic, question, findings: known ? [...known.findings, finding] : [finding] })
  }
  return [...queries.values()]
}

function queryOf(finding: Finding, group: string | undefined): readonly [Topic, string] | undefined {
  const once = Object.hasOwn(ASKED_ONCE, finding.ruleId) ? ASKED_ONCE[finding.ruleId] : undefined
  if (once) return once
  const isWhich = group === undefined || WHICH.includes(group)
  if (finding.question) return [isWhich ? 'which' : 'words', oneLine(finding.question)]
  // Advice needs no answer.
  return isWhich && finding.severity !== 'info' ? ['which', disagreement(finding)] : undefined
}

function disagreement({ reported, computed, spans }: Finding): string {
  if (reported !== undefined && computed !== undefined)
    return oneLine(`The text says ${reported}, the rest of it gives ${computed}. What is right?`)
  return spans.length > 1 ? 'These places do not agree. What is right?' : 'This cannot be as it stands. What is right?'
}
