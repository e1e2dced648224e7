import type { Tie } from '../model/facts.ts'

/** Of several checks of one statement the first that fits, since the statement is taken to mean that one; else the surest. */
export function likeliest<T extends { readonly tie: Tie }>(
  checks: readonly T[],
  fits: (check: T) => boolean
): T | undefined {
  return (
    checks.find(fits) ??
    checks.reduce<T | undefined>((best, each) => (best && best.tie.score >= each.tie.score ? best : each), undefined)
  )
}
