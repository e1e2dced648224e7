import type { Severity } from './finding.ts'

/** Numbers of a rule that a user can set, with what holds otherwise. */
export type RuleOptions = Readonly<Record<string, number>>

/** How strict an audit is: a text in the making, one that is read over, one that goes out. */
export const PROFILES = ['draft', 'review', 'publish'] as const

export type Profile = (typeof PROFILES)[number]

export type Level = Severity | 'off'

/** What a user writes for a rule: a severity, or a severity with numbers of the rule. */
export type RuleChoice = Level | readonly [severity: Level, options: RuleOptions]
