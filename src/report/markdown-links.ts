import type { Finding, Place } from '../model/finding.ts'
import { markdownCode, markdownTarget } from './escape.ts'
import { shortFingerprint } from './wording.ts'

/** Where a report may point to, relative to the place that it is written to. */
export interface Links {
  /** Folder of the rule pages, such as `../docs/rules`; without it rules are named, not linked. */
  readonly rules?: string | undefined
  /** Folder that document paths start from, such as `..`; without it lines are named, not linked. */
  readonly documents?: string | undefined
}

/** A finding with the number and the anchor under which a report speaks of it. */
export interface Numbered {
  readonly number: number
  readonly anchor: string
  readonly finding: Finding
}

/** Numbers findings in the given order; the anchor comes from the fingerprint and outlives a new order. */
export function numbered(findings: readonly Finding[], prefix: string, from = 0): Numbered[] {
  const taken = new Map<string, number>()
  return findings.map((finding, index) => {
    const name = `${prefix}${shortFingerprint(finding.fingerprint).replace(/[^\w-]/g, '')}`
    const repeat = (taken.get(name) ?? 0) + 1
    taken.set(name, repeat)
    return { number: from + index + 1, anchor: `finding-${name}${repeat > 1 ? `-${repeat}` : ''}`, finding }
  })
}

const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/])/

/** The path as a report may show it: never an absolute one. */
export function shownPath(path: string): string {
  return ABSOLUTE.test(path) ? path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) : path
}

/** The rule's name, linked to its page. */
export function ruleLink(ruleId: string, links: Links, place: 'text' | 'table' = 'text'): string {
  const name = markdownCode(ruleId, place)
  return links.rules === undefined ? name : `[${name}](${links.rules}/${markdownTarget(ruleId)}.md)`
}

/** "line 12", linked to that line of the document where a relative path leads there. */
export function lineLink(place: Place, path: string, links: Links): string {
  const name = `line ${place.line}`
  if (links.documents === undefined || ABSOLUTE.test(path) || path.startsWith('<')) return name
  const target = [links.documents, markdownTarget(path)].filter((part) => part !== '').join('/')
  return `[${name}](${target}?plain=1#L${place.line})`
}
