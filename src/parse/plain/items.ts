import type { Group } from './groups.ts'
import { contentOf } from './headings.ts'

/** An item of a list with the items under it. */
export interface ItemTree {
  readonly group: Group
  readonly children: ItemTree[]
}

/** Words before a colon that name what the item is about, with a capital in front. */
const LEAD = /^["“*]?[\p{Lu}\p{N}][^.:!?;]{0,90}:(?:\s|\p{Lu}|\*|$)/u
const PRONOUN = /^(?:It|They|This|These|Those|He|She|We|There|Its|Their|If|When|In|On|At|For)\b/
/** Items longer than this are taken for siblings of the item that ends with a colon, unless something tells more. */
const SHORT = 160

/** Lists in one another; beyond it, items stay on the level that they reached. */
const DEEPEST = 50

const levelKey = (group: Group): string => `${group.indent}:${group.marker!.style}`

/** Nests by indentation and marker: a key that was seen before goes back to its level, a new one opens a level. */
function nestByMarker(groups: readonly Group[]): ItemTree[] {
  const root: ItemTree[] = []
  const open: { key: string; indent: number; items: ItemTree[] }[] = []
  for (const group of groups) {
    const key = levelKey(group)
    const known = open.findIndex((level) => level.key === key)
    if (known >= 0) open.length = known + 1
    else while (open.length > 0 && open.at(-1)!.indent > group.indent) open.pop()
    const level = open.at(-1)
    const item: ItemTree = { group, children: [] }
    if (level && (level.key === key || open.length === DEEPEST)) level.items.push(item)
    else {
      const items = level?.items.at(-1)?.children ?? root
      items.push(item)
      open.push({ key, indent: group.indent, items })
    }
  }
  return root
}

interface FlatItem {
  readonly item: ItemTree
  readonly length: number
  readonly announces: boolean
  readonly hasLead: boolean
}

function describe(text: string, group: Group): FlatItem {
  const content = contentOf(text, group)
  return {
    item: { group, children: [] },
    length: content.length,
    announces: content.endsWith(':'),
    hasLead: LEAD.test(content) && !PRONOUN.test(content)
  }
}

/** In an outline the list opens with an item that announces others, and has more of that kind. */
function isOutline(items: readonly FlatItem[]): boolean {
  return items[0]!.announces && items.filter((item) => item.announces).length >= 2
}

/** True when `item` belongs under `parent`, which ends with a colon; `first` is the first item behind it. */
function belongsUnder(parent: FlatItem, first: FlatItem, item: FlatItem): boolean {
  if (item.announces) return false
  if (parent.hasLead && !first.hasLead) return !item.hasLead
  return item.length <= SHORT && item.length * 2 <= parent.length
}

/** Nests a list of one level: an item that ends with a colon announces the items behind it. */
function nestByAnnouncement(text: string, groups: readonly Group[]): ItemTree[] {
  const items = groups.map((group) => describe(text, group))
  const outline = isOutline(items)
  const root: ItemTree[] = []
  let parent: FlatItem | undefined
  let first: FlatItem | undefined
  for (const item of items) {
    if (parent) first ??= item
    const isChild = parent && (outline ? !item.announces : belongsUnder(parent, first!, item))
    if (isChild) parent!.item.children.push(item.item)
    else {
      root.push(item.item)
      parent = item.announces ? item : undefined
      first = undefined
    }
  }
  return root
}

/** The items of one list as a tree. */
export function nestItems(text: string, groups: readonly Group[]): ItemTree[] {
  const key = levelKey(groups[0]!)
  return groups.every((group) => levelKey(group) === key) ? nestByAnnouncement(text, groups) : nestByMarker(groups)
}
