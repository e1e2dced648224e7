import type { ReferenceFact } from '../../decide/index.ts'
import { UsageError } from '../io.ts'
import { type Home, loadRecords, type RecordFileKind } from './record-file.ts'

interface ReferenceFile {
  readonly schemaVersion: 1
  readonly facts: ReferenceFact[]
}

/** Where approved facts are kept, from the working directory. */
export const REFERENCES_PATH = 'claims/reference-facts.json'

const KIND: RecordFileKind<ReferenceFile> = {
  path: REFERENCES_PATH,
  list: 'facts',
  empty: () => ({ schemaVersion: 1, facts: [] }),
  validate,
  keyOf: (entry) => (entry as ReferenceFact).id
}

/** The approved facts; undefined when there are none. @throws UsageError naming file, entry, field and cause */
export const loadReferenceFacts = async (home: Home): Promise<readonly ReferenceFact[] | undefined> =>
  (await loadRecords(KIND, home))?.facts

async function validate(data: unknown): Promise<ReferenceFile> {
  const { referenceSchema } = await import('../../decide/reference-schema.ts')
  const parsed = referenceSchema.safeParse(data)
  if (!parsed.success) {
    const { requireSchema } = await import('./schema-check.ts')
    await requireSchema('reference-facts.schema.json', KIND, data)
  }
  const { facts, ...head } = parsed.data!
  const kept = new Map<string, ReferenceFact>()
  for (const fact of facts) {
    if (fact === null) continue
    const other = kept.get(fact.id)
    if (other !== undefined && JSON.stringify(other) !== JSON.stringify(fact))
      throw new UsageError(`${REFERENCES_PATH}: two entries have the id "${fact.id}"`)
    kept.set(fact.id, fact)
  }
  return { ...head, facts: [...kept.values()] }
}
