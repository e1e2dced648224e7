import type { Rule } from '../../check/rule.ts'
import { absoluteClaim } from './absolute-claim.ts'
import { hedgeStack } from './hedge-stack.ts'
import { peacockTerm } from './peacock-term.ts'
import { unresolvedReference } from './unresolved-reference.ts'
import { vagueQuantity } from './vague-quantity.ts'

export const wordingRules: readonly Rule[] = [
  absoluteClaim,
  hedgeStack,
  peacockTerm,
  unresolvedReference,
  vagueQuantity
]
