import type { Marker } from '../model/passage.ts'
import { trimSigns } from './words.ts'

/** "[2–400]" is a misprint or an attack, not a list of sources. */
const WIDEST_RANGE = 40
const NUMBER_LIST = /^\s*\d{1,5}\s*(?:[,;–—-]\s*\d{1,5}\s*)+$/
const RANGE = /^(\d{1,5})\s*[–—-]\s*(\d{1,5})$/
const EDGES = new Set([...' \t\n^[]\\'])

function expandRange(part: string): string[] {
  const range = RANGE.exec(part)
  if (range === null) return [part]
  const first = Number(range[1])
  const last = Number(range[2])
  if (last < first || last - first > WIDEST_RANGE) return [range[1]!, range[2]!]
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step))
}

/** The keys of a mark: several when it lists or spans numbers ("1, 3–5") or joins works ("Smith 2020; Jones 2021"). */
export function keysOf({ form, key }: Marker): readonly string[] {
  if (form === 'author-year') {
    return key.includes(';')
      ? key
          .split(';')
          .map((part) => part.trim())
          .filter((part) => part !== '')
      : [key]
  }
  if (form !== 'numeric' || !NUMBER_LIST.test(key)) return [key]
  return key
    .split(/[,;]/)
    .map((part) => part.trim())
    .flatMap(expandRange)
}

/** One spelling for a number or label: "［01］", "¹" and "^1" are all "1". */
export function labelKey(printed: string): string {
  const plain = trimSigns(printed.normalize('NFKC'), EDGES).toLowerCase()
  return /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain
}
