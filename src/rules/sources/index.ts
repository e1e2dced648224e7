import type { Rule } from '../../check/rule.ts'
import { anonymousAttribution } from './anonymous-attribution.ts'
import { betterSourceNeeded } from './better-source-needed.ts'
import { deprecatedSource } from './deprecated-source.ts'
import { marketingAsFact } from './marketing-as-fact.ts'
import { oneSided } from './one-sided.ts'
import { overReliance } from './over-reliance.ts'
import { primarySourceNeeded } from './primary-source-needed.ts'
import { selfCitation } from './self-citation.ts'
import { singleOrigin } from './single-origin.ts'
import { singleSourceClaim } from './single-source-claim.ts'
import { undatedSource } from './undated-source.ts'
import { unreliableSource } from './unreliable-source.ts'

/** Rules of sources and what rests on them, in the order of their ids. */
export const sourcesRules: readonly Rule[] = [
  anonymousAttribution,
  betterSourceNeeded,
  deprecatedSource,
  marketingAsFact,
  oneSided,
  overReliance,
  primarySourceNeeded,
  selfCitation,
  singleOrigin,
  singleSourceClaim,
  undatedSource,
  unreliableSource
]
