import type { Rule } from '../../check/rule.ts'
import { aiChatCitation } from './ai-chat-citation.ts'
import { anchorTargetMismatch } from './anchor-target-mismatch.ts'
import { authorMismatch } from './author-mismatch.ts'
import { homepageCitation } from './homepage-citation.ts'
import { identifierDateMismatch } from './identifier-date-mismatch.ts'
import { loginWallCitation } from './login-wall-citation.ts'
import { namedOutletUncited } from './named-outlet-uncited.ts'
import { oneSourceManyIdentities } from './one-source-many-identities.ts'
import { outletLinkMismatch } from './outlet-link-mismatch.ts'
import { placeholderCitation } from './placeholder-citation.ts'
import { sameLinkManyClaims } from './same-link-many-claims.ts'
import { searchPageCitation } from './search-page-citation.ts'
import { shortenedUrl } from './shortened-url.ts'
import { titleMismatch } from './title-mismatch.ts'
import { trackingParameters } from './tracking-parameters.ts'
import { urlDateMismatch } from './url-date-mismatch.ts'
import { yearMismatch } from './year-mismatch.ts'

/** Rules of what cited addresses and entries say of themselves, in the order of their ids. */
export const citationIdentityRules: readonly Rule[] = [
  aiChatCitation,
  anchorTargetMismatch,
  authorMismatch,
  homepageCitation,
  identifierDateMismatch,
  loginWallCitation,
  namedOutletUncited,
  oneSourceManyIdentities,
  outletLinkMismatch,
  placeholderCitation,
  sameLinkManyClaims,
  searchPageCitation,
  shortenedUrl,
  titleMismatch,
  trackingParameters,
  urlDateMismatch,
  yearMismatch
]
