import type { LocationMention } from './locations.ts'
import type { ReportedMention } from './quotations.ts'

/** "Dr Ada Lund, deputy director of the Harbour Office": who holds which office where. */
export interface RoleMention {
  readonly start: number
  readonly end: number
  /** The name as printed, without title and honorific. */
  readonly name: string
  /** Its words in lower case. */
  readonly words: readonly string[]
  /** The office as printed, with what stands in front of it: "deputy director". Undefined for a mere affiliation. */
  readonly title: string | undefined
  /** Id of the office. */
  readonly office: string | undefined
  readonly groups: readonly number[]
  readonly deputy: boolean
  /** What the holder is in charge of, in lower case: "finance" of a finance minister. */
  readonly portfolio: string | undefined
  /** Whether another portfolio makes it another office. */
  readonly hasPortfolio: boolean
  readonly isRanked: boolean
  /** The organisation or place, as printed. */
  readonly organisation: string | undefined
  /** The sentence bounds it in time, or gives the person two titles. */
  readonly passing: boolean
}

/** What a passage says of people and places. */
export interface PeopleMentions {
  readonly roles: readonly RoleMention[]
  readonly locations: readonly LocationMention[]
  readonly reported: readonly ReportedMention[]
}

export const NOBODY: PeopleMentions = { roles: [], locations: [], reported: [] }
