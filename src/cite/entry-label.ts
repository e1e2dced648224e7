/** Markup that may stand before the label of an entry: list marks, bold, anchors, backslashes. */
const LEAD = /^(?:\s|[-*+•·]\s|<[^<>]{0,120}>|\*\*|__|\\)*/
const FORMS: readonly RegExp[] = [
  /^[[【［]\^?\s?(\d{1,5})\s?(?:†[^】\]]{0,80})?\\?[\]】］]/,
  /^\[\^([^\]\s]{1,60})\](?=:)/,
  /^\[([A-Za-z][A-Za-z0-9+.:_-]{0,30}\d[a-z]?)\](?![([])/,
  /^[(（](\d{1,4})[)）](?=[\s*_])/,
  /^(?!(?:19|20)\d\d)(\d{1,4})\\?[.)](?=[\s*_[])/,
  /^(\d{1,4})[、．]/,
  /^([⁰¹²³⁴-⁹]{1,4})/,
  /^#(\d{1,4})(?=[\s:.)])/,
  /^(?:ref(?:erence)?|source|note|citation)\s?#?(\d{1,4})\s?[:.)–-]/i
]
const TAIL = /^(?:\s|[:.)]|\*\*|__|<\/[^<>]{0,20}>|\\)*/

export interface EntryLabel {
  readonly label: string
  /** "[1]" rather than "1.", which a wrapped line may open with by chance. */
  readonly isBracketed: boolean
  /** Length of the label with the markup around it. */
  readonly length: number
}

function labelAt(head: string): EntryLabel | undefined {
  const lead = LEAD.exec(head)![0].length
  const rest = head.slice(lead)
  for (const form of FORMS) {
    const match = form.exec(rest)
    if (match === null) continue
    const tail = TAIL.exec(rest.slice(match[0].length))![0].length
    return {
      label: match[1]!.normalize('NFKC'),
      isBracketed: '[【［'.includes(rest[0]!),
      length: lead + match[0].length + tail
    }
  }
  return undefined
}

/**
 * The number or label that an entry opens with: "[1]", "1.", "**1**", "¹", "[^1]:", "(1)" or "[Nakamura2021]".
 * Of "1. [7]" it is the 7, which is what the text prints.
 */
export function entryLabel(raw: string): EntryLabel | undefined {
  const head = raw.slice(0, 300)
  const outer = labelAt(head)
  if (outer === undefined || outer.isBracketed) return outer
  const inner = labelAt(head.slice(outer.length))
  return inner?.isBracketed === true ? { ...inner, length: outer.length + inner.length } : outer
}

/** Length of list marks and the like that open an entry without a label. */
export function leadLength(raw: string): number {
  return LEAD.exec(raw.slice(0, 300))![0].length
}
