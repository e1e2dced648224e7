/** A fitted logistic model: `bench/fit.mjs` writes it and prints how well it separates. */
export interface Model<F extends { readonly [K in keyof F]: number }> {
  readonly bias: number
  readonly weights: Readonly<Record<keyof F, number>>
  /** Moves the fitted bias, which counts conflicts and strangers as they come, to the point where precision holds. */
  readonly shift: number
}

/** Score 0–1 that two mentions speak of one fact: a logistic of the weighted features. */
export function scoreOf<F extends { readonly [K in keyof F]: number }>(
  features: F,
  { bias, weights, shift }: Model<F>
): number {
  let sum = bias + shift
  for (const name of Object.keys(weights) as (keyof F)[]) sum += weights[name] * features[name]
  return 1 / (1 + Math.exp(-sum))
}
