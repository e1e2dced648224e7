import { EDIT_FACT_KINDS } from '../model/edit-facts.ts'
import type { FactKind, Facts, Spot } from '../model/facts.ts'
import type { Fix, Severity, UndecidedReason } from '../model/finding.ts'
import type { RuleOptions } from '../model/profile.ts'
import type { Span } from '../model/span.ts'

/** A place that an outcome speaks of: words of a passage, or a stretch of the source. */
export type Where = Spot | Span

/** Names between braces in a message template. */
type Placeholder<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

/** What a rule hands over when the places disagree. */
export interface Difference<M extends Record<string, string>, Id extends keyof M & string> {
  readonly message: Id
  readonly values: Record<Placeholder<M[Id]>, string>
  /** The place that the finding stands at. */
  readonly at: Where
  /** Every other place involved. */
  readonly against: readonly Where[]
  /** Further places with the same defect, when one finding stands for them all. */
  readonly repeats?: readonly Where[]
  /** 0–1. */
  readonly confidence: number
  readonly working: readonly string[]
  readonly reported?: string
  readonly computed?: string
  readonly question?: string
  /** Exact edits that mend it. */
  readonly fixes?: readonly Fix[]
  /** Lower than the rule's own, when the case is weaker. */
  readonly severity?: Severity | undefined
}

export type Outcome =
  | { readonly type: 'agrees'; readonly message?: string; readonly places: readonly Where[] }
  | { readonly type: 'undecided'; readonly reason: UndecidedReason }
  | {
      readonly type: 'differs'
      readonly template: string
      readonly difference: Difference<Record<string, string>, string>
    }

/** How a rule answers. Nothing at all means that the fact is none of the rule's business. */
export interface Say<M extends Record<string, string>> {
  /** `message` makes it a tick mark in the report. */
  agrees(message?: string, places?: readonly Where[]): Outcome
  undecided(reason: UndecidedReason): Outcome
  differs<Id extends keyof M & string>(difference: Difference<M, Id>): Outcome
}

export interface RuleDefinition<K extends FactKind, M extends Record<string, string>, O extends RuleOptions> {
  readonly id: string
  readonly group: string
  /** What holds when the rule is silent, in a line. */
  readonly summary: string
  readonly severity: Severity
  readonly reads: K
  /** Ends the sentence "A false alarm if …". */
  readonly doubt: string
  readonly messages: M
  /** Advice on wording: off unless the strict profile or the user asks for it. */
  readonly strictOnly?: boolean
  readonly options?: O
  check(fact: Facts[K], say: Say<M>, options: O): Outcome | undefined
}

/** A rule as the engine and the documentation see it. */
export interface Rule {
  readonly id: string
  readonly group: string
  readonly summary: string
  readonly severity: Severity
  readonly reads: FactKind
  readonly doubt: string
  readonly messages: Readonly<Record<string, string>>
  readonly strictOnly: boolean
  readonly options: RuleOptions
  /** `options` are those that the user set. */
  run(fact: Facts[FactKind], options?: RuleOptions): Outcome | undefined
}

/** True for a rule that reads two versions of a document; the audit of one has nothing for it. */
export const readsEdits = ({ reads }: Pick<Rule, 'reads'>): boolean => EDIT_FACT_KINDS.has(reads)

/** Makes a rule of its definition. A placeholder that a message names and the values lack does not compile. */
export function defineRule<
  K extends FactKind,
  const M extends Record<string, string>,
  O extends RuleOptions = Record<never, number>
>(definition: RuleDefinition<K, M, O>): Rule {
  const say: Say<M> = {
    agrees: (message, places = []) => ({ type: 'agrees', places, ...(message === undefined ? {} : { message }) }),
    undecided: (reason) => ({ type: 'undecided', reason }),
    differs: (difference) => ({
      type: 'differs',
      template: definition.messages[difference.message]!,
      difference: difference as unknown as Difference<Record<string, string>, string>
    })
  }
  const defaults = definition.options ?? ({} as O)
  return {
    ...definition,
    strictOnly: definition.strictOnly ?? false,
    options: defaults,
    run: (fact, options) => definition.check(fact as Facts[K], say, options ? { ...defaults, ...options } : defaults)
  }
}
