import { createRequire } from 'node:module'

interface Isbn {
  readonly isbn13: string
}

type Parse = (isbn: string) => Isbn | null
type CheckDigit = (digits: string) => string | null

const load = createRequire(import.meta.url)
const SEPARATORS = /[\s‐–-]/g

let parse: Parse | undefined
let checkDigit: CheckDigit | undefined

/** Digits and X only. */
function bare(printed: string): string {
  return printed.replace(SEPARATORS, '').toUpperCase()
}

/** What the last digit of an ISBN must be; undefined when it has not ten or thirteen digits. */
export function isbnCheckDigit(printed: string): string | undefined {
  const digits = bare(printed)
  if (!/^(?:\d{9}[\dX]|\d{13})$/.test(digits)) return undefined
  checkDigit ??= load('isbn3/lib/calculate_check_digit') as CheckDigit
  return checkDigit(digits.slice(0, -1)) ?? undefined
}

/** An ISBN as thirteen digits; undefined when its check digit does not hold. The library is loaded when first needed. */
export function isbn13(printed: string): string | undefined {
  const digits = bare(printed)
  if (isbnCheckDigit(digits) !== digits.at(-1)) return undefined
  parse ??= (load('isbn3') as { parse: Parse }).parse
  return parse(digits)?.isbn13 ?? digits
}

/** What the last digit of an ISSN must be (ISO 3297): weights 8 to 2, modulo 11. */
export function issnCheckDigit(issn: string): string {
  const digits = bare(issn).slice(0, 7)
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (8 - index), 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}

export function isIssn(printed: string): boolean {
  const digits = bare(printed)
  return /^\d{7}[\dX]$/.test(digits) && issnCheckDigit(digits) === digits[7]
}
