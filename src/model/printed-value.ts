import type { ClaimValue } from './claim.ts'

/** The value of a claim as the document prints it. */
export function printedValue({ value }: { readonly value: ClaimValue }): string {
  if (value.type === 'quantity') return value.quantity.printed
  return value.type === 'date' ? value.date.printed : value.words
}
