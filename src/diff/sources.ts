import type { Citing, Source } from '../model/citation.ts'
import { normalise } from '../model/fingerprint.ts'
import type { Version } from '../model/version.ts'
import { shortened } from '../model/wording.ts'
import { countsOf, sharedWords } from './words.ts'

/** The works that both versions cite, whichever numbers they have now. */
export interface SourceMatches {
  /** A key for what a citation of the old version leads to, the same as in the new one where the work is there too. */
  oldKey(citation: number): string
  newKey(citation: number): string
  /** Name of the work for a reader, by its key. */
  nameOf(key: string): string
  /** Works whose entry was edited, by key: another date, another title. */
  readonly edited: ReadonlySet<string>
}

/** What says that two sources are one work, the surest first. */
const IDENTITIES: readonly ((source: Source) => string | undefined)[] = [
  ({ canonical }) => canonical,
  ({ doi }) => doi,
  ({ url }) => url,
  ({ entry, printed }) => (entry ? `entry ${normalise(unlabelled(printed))}` : undefined),
  ({ entry, outlet }) => (entry === undefined && outlet !== undefined ? `outlet ${outlet}` : undefined),
  ({ title }) => (title === undefined ? undefined : `title ${normalise(title)}`)
]

const unlabelled = (printed: string): string => printed.replace(/^\[?\^?[\w-]{1,8}[\].:)]+\s*/, '')

export function matchSources(old: Version, now: Version): SourceMatches {
  const same = new Map<number, number>()
  const taken = new Set<number>()
  const join = (from: Source, to: Source | undefined): void => {
    if (to === undefined) return
    same.set(from.id, to.id)
    taken.add(to.id)
  }
  const rounds = [...IDENTITIES, ...labelsOf(old.citing, now.citing)]
  for (const identity of rounds) {
    const waiting = new Map<string, Source>()
    for (const source of now.citing.sources) {
      const key = taken.has(source.id) ? undefined : identity(source)
      if (key !== undefined && !waiting.has(key)) waiting.set(key, source)
    }
    for (const source of old.citing.sources) {
      const to = same.has(source.id) ? undefined : waiting.get(identity(source) ?? '\n')
      if (to === undefined || taken.has(to.id)) continue
      join(source, to)
    }
  }
  return keysOf(old, now, same)
}

/** An entry that was edited beyond its identities keeps its number and most of its words. */
function labelsOf(old: Citing, now: Citing): ((source: Source) => string | undefined)[] {
  const byLabel = new Map<string, Source>()
  for (const source of old.sources) for (const key of source.entry ? source.keys : []) byLabel.set(key, source)
  const oldNamesake = new Map<number, string>()
  for (const source of now.sources) {
    const other = source.entry && source.keys.map((key) => byLabel.get(key)).find((each) => each !== undefined)
    if (other && likeness(source.printed, other.printed) >= 0.6) oldNamesake.set(source.id, `label ${other.id}`)
  }
  const isNew = new Set(now.sources)
  return [(source) => (isNew.has(source) ? oldNamesake.get(source.id) : `label ${source.id}`)]
}

function likeness(a: string, b: string): number {
  const [x, y] = [normalise(a).split(' '), normalise(b).split(' ')]
  return (2 * sharedWords(countsOf(x), countsOf(y))) / (x.length + y.length)
}

function keysOf(old: Version, now: Version, same: ReadonlyMap<number, number>): SourceMatches {
  const oldKeyOf = (source: number): string => (same.has(source) ? `new ${same.get(source)}` : `old ${source}`)
  const key = (version: Version, of: (source: number) => string) => (id: number) => {
    const citation = version.citing.citations[id]!
    return citation.source === undefined ? `mark ${citation.key}` : of(citation.source)
  }
  const edited = [...same].filter(
    ([from, to]) =>
      normalise(unlabelled(old.citing.sources[from]!.printed)) !==
      normalise(unlabelled(now.citing.sources[to]!.printed))
  )
  return {
    oldKey: key(old, oldKeyOf),
    newKey: key(now, (source) => `new ${source}`),
    nameOf(name) {
      const [kind, id] = [name.slice(0, 3), Number(name.slice(4))]
      if (name.startsWith('mark ')) return name.slice(5)
      return shortName((kind === 'old' ? old : now).citing.sources[id]!)
    },
    edited: new Set(edited.map(([, to]) => `new ${to}`))
  }
}

/** An outlet, a title or the start of the entry. */
function shortName({ outletName, outlet, title, printed }: Source): string {
  const name = outletName ?? title ?? outlet ?? unlabelled(printed)
  return shortened(name, 60)
}
