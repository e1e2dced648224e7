import { type Finding, SEVERITIES } from '../model/finding.ts'
import { overlaps } from '../model/span.ts'

/** Rules on edits, and whether they tell a finding of the new version with more than what it tells itself. */
const TELLS: Readonly<Record<string, (finding: Finding) => boolean>> = {
  'edit-broke-total': ({ spans }) => spans.length > 1,
  'partial-update': ({ spans }) => spans.length > 1,
  'unsourced-addition': ({ ruleId }) => ruleId.startsWith('uncited-'),
  'citation-lost': ({ ruleId }) => ruleId.startsWith('uncited-')
}

/**
 * Findings of an edit and of the new version as one list. One cause is told once: what a rule on edits says of the same
 * places, with the edit that led to it, stands for the other finding, whose rule it names.
 */
export function foldFindings(edits: readonly Finding[], fresh: readonly Finding[]): Finding[] {
  const told = new Map<Finding, Set<string>>()
  const left = fresh.filter((finding) => {
    const teller = edits.find((edit) => tells(edit, finding))
    if (teller) told.set(teller, (told.get(teller) ?? new Set()).add(finding.ruleId))
    return teller === undefined
  })
  const named = edits.map((edit) => {
    const rules = told.get(edit)
    return rules ? { ...edit, working: [...edit.working, `${[...rules].join(', ')} finds it as well`] } : edit
  })
  return [...named, ...left]
}

function tells(edit: Finding, finding: Finding): boolean {
  if (!TELLS[edit.ruleId]?.(finding) || edit.status !== finding.status) return false
  if (SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(edit.severity)) return false
  const places = [...edit.spans, ...edit.repeats]
  return [...finding.spans, ...finding.repeats].every((place) => places.some((other) => overlaps(place, other)))
}
