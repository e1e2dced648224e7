import type { Correction, CorrectionsFile } from '../../decide/index.ts'
import { fingerprintOf } from '../../model/fingerprint.ts'
import { UsageError } from '../io.ts'
import { type Home, loadRecords, type RecordFileKind, updateRecords } from './record-file.ts'

/** Where decisions are kept, from the working directory. */
export const CORRECTIONS_PATH = 'claims/corrections.json'

const KIND: RecordFileKind<CorrectionsFile> = {
  path: CORRECTIONS_PATH,
  list: 'corrections',
  empty: () => ({ schemaVersion: 1, corrections: [] }),
  validate,
  keyOf: (entry) => (entry as Correction).id
}

/** The decisions of a project; undefined when there are none so far. @throws UsageError naming file, entry, field and cause */
export const loadCorrections = (home: Home): Promise<CorrectionsFile | undefined> => loadRecords(KIND, home)

/** Changes the decisions; other writers lose nothing. `change` may be called again on newer data. */
export const updateCorrections = <Result>(home: Home, change: (file: CorrectionsFile) => Result): Promise<Result> =>
  updateRecords(KIND, home, change)

/** A decision as it is handed in: its id may be left to the store. */
export type NewCorrection = Omit<Correction, 'id' | 'revision'> & { readonly id?: string | undefined }

/** Keeps a new decision. @throws UsageError when there is one of its id, or a field does not hold */
export async function addCorrection(home: Home, entry: NewCorrection): Promise<Correction> {
  const added: Correction = { ...entry, id: entry.id ?? idOf(entry) }
  await updateCorrections(home, ({ corrections }) => {
    if (corrections.some(({ id }) => id === added.id))
      throw new UsageError(`${CORRECTIONS_PATH}: there is an entry "${added.id}" already; edit it, or name another id`)
    corrections.push(added)
  })
  return added
}

/** New values of fields; one that is undefined is taken away. */
export type CorrectionChange = {
  readonly [Field in keyof Omit<Correction, 'id' | 'revision'>]?: Correction[Field] | undefined
}

/** Changes a decision. @throws UsageError when there is none of that id, or a field does not hold */
export function editCorrection(home: Home, id: string, change: CorrectionChange): Promise<Correction> {
  return updateCorrections(home, ({ corrections }) => {
    const at = indexOf(id, corrections)
    const merged = { ...corrections[at]!, ...change, revision: (corrections[at]!.revision ?? 0) + 1 }
    const kept = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
    corrections[at] = kept as Correction
    return corrections[at]
  })
}

/** Takes a decision away and returns it. @throws UsageError when there is none of that id */
export function removeCorrection(home: Home, id: string): Promise<Correction> {
  return updateCorrections(home, ({ corrections }) => corrections.splice(indexOf(id, corrections), 1)[0]!)
}

function indexOf(id: string, corrections: readonly Correction[]): number {
  const at = corrections.findIndex((entry) => entry.id === id)
  if (at < 0) throw new UsageError(`${CORRECTIONS_PATH}: there is no entry "${id}"`)
  return at
}

/** Of what an entry decides, so that entries of two branches rarely stand on neighbouring lines. */
const idOf = ({ document, rule, fingerprint, quote }: NewCorrection): string =>
  fingerprintOf([document, rule, fingerprint, quote.prefix, quote.exact, quote.suffix].map((part) => part ?? ''))

/** The model answers for a file in order, which costs less; what is wrong with another one, the published schema says. */
async function validate(data: unknown): Promise<CorrectionsFile> {
  const { correctionsSchema } = await import('../../decide/schema.ts')
  const parsed = correctionsSchema.safeParse(data)
  if (!parsed.success || parsed.data.corrections.some(dismissesAll)) {
    const { requireSchema } = await import('./schema-check.ts')
    const demand = 'a dismissal has to name a "rule" or a "fingerprint"'
    await requireSchema('corrections.schema.json', KIND, data, demand)
  }
  const { corrections, ...head } = parsed.data!
  return { ...head, corrections: latest(corrections) }
}

type Entry = CorrectionsFile['corrections'][number]

/** A dismissal of everything; the published schema words why that cannot be. */
const dismissesAll = (entry: Entry | null): boolean =>
  entry?.verdict === 'dismissed' && entry.rule === undefined && entry.fingerprint === undefined

/** One entry an id: where a merge left two lines of one entry, the one that was edited more often. */
function latest(entries: readonly (Entry | null)[]): Entry[] {
  const kept = new Map<string, { readonly entry: Entry; readonly at: number }>()
  for (const [at, entry] of entries.entries()) {
    if (entry === null) continue
    const other = kept.get(entry.id)
    const ahead = other === undefined ? 1 : (entry.revision ?? 0) - (other.entry.revision ?? 0)
    if (ahead === 0 && JSON.stringify(entry) !== JSON.stringify(other!.entry)) throw twice(entry.id, at, other!.at)
    if (ahead > 0) kept.set(entry.id, { entry, at })
  }
  return [...kept.values()].map(({ entry }) => entry)
}

const twice = (id: string, at: number, earlier: number): UsageError =>
  new UsageError(`${CORRECTIONS_PATH}: entry ${at + 1}, field "id": "${id}" is the id of entry ${earlier + 1} too`)
