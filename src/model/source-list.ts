import type { Source } from './citation.ts'
import type { Claim } from './claim.ts'
import type { Span } from './span.ts'

/** How the closing list of sources and the body fit together. */
export interface SourceList {
  /** Listed works that the body cites. */
  readonly matched: number
  readonly uncited: readonly { readonly source: Source; readonly entry: Span }[]
  /** Outlets that the body cites and no entry has, with the place of their first use. */
  readonly unlisted: readonly { readonly outlet: string; readonly times: number; readonly firstUse: Span }[]
}

/** The check-worthy claims of one section, by whether a citation of their paragraph, item or row reaches them. */
export interface SectionClaims {
  /** Undefined for what stands before the first heading. */
  readonly heading: { readonly text: string; readonly span: Span } | undefined
  /** Citations anywhere in the section. */
  readonly citations: number
  readonly cited: number
  readonly uncited: readonly Claim[]
}
