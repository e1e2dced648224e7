import { readFileSync } from 'node:fs'

/**
 * Word vectors (see docs/decisions), a row of signed bytes for each family: words that are used alike lie close.
 * They say that two words share a topic, never that they mean the same.
 */
const DIMENSIONS = 48

let words: string | undefined
let table: Int8Array | undefined
const rows = new Map<string, Int8Array | undefined>()

function listed(): string {
  words ??= readFileSync(new URL('../../data/vectors.txt', import.meta.url), 'latin1')
  return words
}

function vectors(): Int8Array {
  if (!table) {
    const { buffer, byteOffset, length } = readFileSync(new URL('../../data/vectors.bin', import.meta.url))
    table = new Int8Array(buffer, byteOffset, length)
  }
  return table
}

/** Row numbers by family; made on first use, which is cheaper than thousands of searches. */
let index: Map<string, number> | undefined

function rowNumber(family: string): number | undefined {
  index ??= new Map(
    listed()
      .split('\n')
      .map((word, row) => [word, row])
  )
  return index.get(family)
}

/** The vector of a word family, or undefined for a rare word. */
export function vectorOf(family: string): Int8Array | undefined {
  if (rows.has(family)) return rows.get(family)
  const row = rowNumber(family)
  const vector = row === undefined ? undefined : vectors().subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)
  rows.set(family, vector)
  return vector
}

/** Rows are scaled to this length before they are rounded to bytes. */
const LENGTH_SQUARED = 254 * 254

/** Cosine of two vectors, about −0.4 to 1. */
export function cosine(a: Int8Array, b: Int8Array): number {
  let sum = 0
  for (let i = 0; i < DIMENSIONS; i++) sum += a[i]! * b[i]!
  return sum / LENGTH_SQUARED
}
