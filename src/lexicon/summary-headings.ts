/** Names of the part that sums a report up, in front or at its end. */
const CORE =
  'abstract|summar(?:y|ies)|synopsis|highlights|takeaways|tl;? ?dr|bottom line|at a glance|in brief|in short|in summary|conclusions?|concluding remarks|closing remarks'
const BEFORE = 'executive|management|general|brief|short|plain[- ]language|lay|main|key|final|overall|report'
const FINDINGS = 'findings|points|facts|figures|numbers|messages|results|conclusions|takeaways|insights|highlights'
const SUMMARY = new RegExp(
  `^(?:the )?(?:(?:${BEFORE}) )?(?:(?:${CORE})(?: of (?:the )?(?:main |key )?(?:${FINDINGS}|report))?)(?: (?:and|&) (?:${BEFORE} )?[a-z]+)?$`
)
const KEY_FINDINGS = new RegExp(
  `^(?:the )?(?:main|key|principal|headline|core|top) (?:${FINDINGS})(?: (?:and|&) [a-z]+)?$`
)
const OVERVIEW = /^(?:executive |general |brief )?overview$/
const NUMBERING = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.):]?|[IVXLC]{1,6}[.)]|[A-Z][.)])\s+/

/** Heading in lower case without its number and colon. */
export const bareHeading = (text: string): string =>
  text
    .trim()
    .replace(NUMBERING, '')
    .replace(/\s?[:：.]$/, '')
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** True for the heading or bold lead of a part that sums the rest up; `opens` when nothing but the title stands before. */
export function isSummaryHeading(text: string, opens: boolean): boolean {
  if (text.length > 60) return false
  const bare = bareHeading(text)
  return SUMMARY.test(bare) || KEY_FINDINGS.test(bare) || (opens && OVERVIEW.test(bare))
}
