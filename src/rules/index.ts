import type { Rule } from '../check/rule.ts'
import { citationIdentityRules } from './citation-identity/index.ts'
import { citationsRules } from './citations/index.ts'
import { correctionRules } from './corrections/index.ts'
import { editsRules } from './edits/index.ts'
import { factsRules } from './facts/index.ts'
import { housekeepingRules } from './housekeeping/index.ts'
import { machineTracesRules } from './machine-traces/index.ts'
import { namesRules } from './names/index.ts'
import { ratiosRules } from './ratios/index.ts'
import { sourcesRules } from './sources/index.ts'
import { statisticsRules } from './statistics/index.ts'
import { timeRules } from './time/index.ts'
import { totalsRules } from './totals/index.ts'
import { unitsRules } from './units/index.ts'
import { wordingRules } from './wording/index.ts'

/** Every rule, in the order of its group and id. A test holds this list against the files. */
export const allRules: readonly Rule[] = [
  ...citationIdentityRules,
  ...citationsRules,
  ...correctionRules,
  ...editsRules,
  ...factsRules,
  ...housekeepingRules,
  ...machineTracesRules,
  ...namesRules,
  ...ratiosRules,
  ...sourcesRules,
  ...statisticsRules,
  ...timeRules,
  ...totalsRules,
  ...unitsRules,
  ...wordingRules
]
