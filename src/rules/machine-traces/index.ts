import type { Rule } from '../../check/rule.ts'
import { assistantPhrase } from './assistant-phrase.ts'
import { embeddedInstruction } from './embedded-instruction.ts'
import { genericReference } from './generic-reference.ts'
import { llmCitationToken } from './llm-citation-token.ts'
import { llmTrackingParameter } from './llm-tracking-parameter.ts'
import { smoothSeries } from './smooth-series.ts'
import { unfilledTemplate } from './unfilled-template.ts'

/** Rules of traces of machine drafting, in the order of their ids. */
export const machineTracesRules: readonly Rule[] = [
  assistantPhrase,
  embeddedInstruction,
  genericReference,
  llmCitationToken,
  llmTrackingParameter,
  smoothSeries,
  unfilledTemplate
]
