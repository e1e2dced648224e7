import type { ChangeKind, ClaimChange } from '../model/claim-change.ts'
import { groupBy } from '../model/group.ts'
import { shortened } from '../model/wording.ts'
import { counted } from './wording.ts'

/** How a reader calls each kind of change. */
export const CHANGE_NAMES: Readonly<Record<ChangeKind, string>> = {
  added: 'claim added',
  removed: 'claim removed',
  'value-changed': 'value changed',
  reworded: 'reworded',
  'citation-lost': 'citation lost',
  'citation-moved': 'citation moved',
  'citation-changed': 'citation exchanged',
  'citation-added': 'citation added',
  'hedge-dropped': 'hedge dropped',
  'hedge-added': 'hedge added'
}

export const CHANGE_MARKS: Readonly<Record<ChangeKind, '+' | '-' | '~'>> = {
  added: '+',
  removed: '-',
  'value-changed': '~',
  reworded: '~',
  'citation-lost': '~',
  'citation-moved': '~',
  'citation-changed': '~',
  'citation-added': '~',
  'hedge-dropped': '~',
  'hedge-added': '~'
}

/** Longer words are cut; the sentence is quoted beside them. */
const LONGEST = 120

/** What went and what came: for a claim of one version the words that carry it. */
export function exchanged({ kind, before, after, from, to }: ClaimChange): {
  readonly from: string | undefined
  readonly to: string | undefined
} {
  const old = kind === 'removed' ? before?.quote : from
  const now = kind === 'added' ? after?.quote : to
  return { from: old && shortened(old, LONGEST), to: now && shortened(now, LONGEST) }
}

/** "2 values changed" and the like, in the order in which the kinds stand above. */
export function changeCounts(changes: readonly ClaimChange[]): string {
  if (changes.length === 0) return 'no claim changed'
  const counts = (Object.keys(CHANGE_NAMES) as ChangeKind[]).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    return count > 0 ? [`${count} ${CHANGE_NAMES[kind]}`] : []
  })
  return `${counted(changes.length, 'change')}: ${counts.join(', ')}`
}

/** Changes by the sentence that they stand in. */
export function bySentence(changes: readonly ClaimChange[]): ClaimChange[][] {
  const groups = groupBy(changes, ({ after, before }) => (after ? `new ${after.sentence}` : `old ${before!.sentence}`))
  return [...groups.values()]
}
