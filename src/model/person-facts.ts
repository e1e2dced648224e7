import type { Located, Pair } from './facts.ts'
import type { RoleMention } from './people.ts'

/** Two mentions that give one person offices or organisations. */
export interface PersonPair extends Pair<Located<RoleMention>> {
  /** The name as the fuller of the two prints it. */
  readonly person: string
  /** Which of the two cannot both hold; undefined when they agree. */
  readonly clash: 'office' | 'organisation' | undefined
}
