/** A stretch of two sequences that differs; an empty side says that the other one was put in. */
export interface Hunk {
  readonly from: number
  readonly to: number
  readonly newFrom: number
  readonly newTo: number
}

export interface Alignment {
  /** For each item of the old sequence its place in the new one, or -1. */
  readonly kept: readonly number[]
  readonly hunks: readonly Hunk[]
}

/** Beyond so many comparisons the middle counts as replaced; no sentence is that long. */
const MOST = 1_000_000

/** Lays two sequences beside each other by their longest common subsequence. */
export function align(old: readonly string[], now: readonly string[]): Alignment {
  const least = Math.min(old.length, now.length)
  let head = 0
  while (head < least && old[head] === now[head]) head++
  let tail = 0
  while (tail < least - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const kept = old.map((_, i) => (i < head ? i : i >= old.length - tail ? i - old.length + now.length : -1))
  const middle = common(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  for (const [i, j] of middle) kept[head + i] = head + j
  return { kept, hunks: hunksOf(kept, now.length) }
}

/** Pairs of a longest common subsequence. */
function common(old: readonly string[], now: readonly string[]): [number, number][] {
  if (old.length * now.length > MOST) return []
  const width = now.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i] === now[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}

function hunksOf(kept: readonly number[], newLength: number): Hunk[] {
  const hunks: Hunk[] = []
  let from = 0
  let newFrom = 0
  for (let i = 0; i <= kept.length; i++) {
    const at = i === kept.length ? newLength : kept[i]!
    if (at < 0) continue
    if (i > from || at > newFrom) hunks.push({ from, to: i, newFrom, newTo: at })
    from = i + 1
    newFrom = at + 1
  }
  return hunks
}
