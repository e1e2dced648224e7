import type { Rendering } from './rendering.ts'

const TAG = /^<(\/?[a-z][a-z\d]*)/i
const NUMBERS = /^\s*\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20}\s*$/
const POWER = /^[-+−]?\d{1,3}$/
/** A raised number behind these is a power: "10", "m", "km". */
const BASE = /(?:\d|(?<![\p{L}])(?:[kcmdnµ]?m|ft|mi|yd|x|y|n|r|R|χ))$/u
const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
  '+': '⁺'
}

/** Renders raw HTML between words: a line break is one, a comment vanishes, tags go. Returns the tag's name. */
export function renderHtml(out: Rendering, value: string, start: number, end: number): string | undefined {
  const tag = TAG.exec(value)?.[1]?.toLowerCase()
  if (tag === 'br') out.lineBreak(start, end, true)
  else if (tag === undefined) out.dropped.push({ start: out.text.length, end: out.text.length })
  return tag
}

/**
 * Renders a raised number: as a power behind a figure or a unit ("10⁶"), as a citation mark behind a word. Returns
 * false when it is neither.
 */
export function superscript(out: Rendering, value: string, start: number): boolean {
  const before = out.text.slice(-4)
  if (POWER.test(value) && BASE.test(before)) {
    for (const [i, sign] of [...value].entries()) out.atom(RAISED[sign]!, start + i, start + i + 1)
    return true
  }
  if (!NUMBERS.test(value) || before === '') return false
  const from = out.text.length
  out.verbatim(start, start + value.length)
  const range = { start: from, end: out.text.length, span: { start, end: start + value.length } }
  out.marks.push({ ...range, form: 'numeric', keys: value.match(/\d+/g)! })
  return true
}
