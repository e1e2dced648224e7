import type { Leftover } from '../model/cited-address.ts'
import type { LinkDefinition } from '../model/passage.ts'
import type { CodeRanges } from './code-ranges.ts'

/** Words in brackets that ask for a citation. */
const WANTED =
  /[[(](?:(?:a |better )?(?:citations?|sources?|references?|ref|cite) (?:is |are )?(?:needed|required|missing|wanted)|(?:citation|source|ref|reference|cite)\?)[\])]|\{\{(?:citation needed|cn|fact|source needed)(?:\|[^{}\n]{0,80})?\}\}/gi
/** Words in brackets that stand where a citation was to be filled in. */
const STAND_IN =
  /\[(?:(?:insert|add|include|provide|todo|tbd|tbc|placeholder|your|to be added|missing)\b[^[\]\n]{0,60}?\b(?:citations?|sources?|references?|refs?|links?|urls?|cite|doi)\b[^[\]\n]{0,30}|(?:citations?|sources?|references?|ref|cite|author|authors?, ?year|author, date|source name|publication, ?date)(?: here)?)\]|\((?:authors?, ?(?:year|date|20xx|n{4}|y{4}|x{4})|source: ?(?:tbd|tba|todo|xxx|link|url|unknown))\)/gi
const NO_TARGET = /(?<![\w!\])])\[[^[\]\n]{0,200}\]\(\s{0,5}(?:<>)?\s{0,5}\)/g
/** A link that shows no word; one to a place in the same document is an anchor. */
const NO_WORDS = /(?<![\w!\])])\[\s{0,5}\]\((?!#)[^()[\]\s]{4,500}\)/g
/** References to another reference, which an edit may have moved. */
const SEE_ABOVE = /\b(?:ibid(?:em)?|op\. ?cit|loc\. ?cit)\b\.?|\bsupra note \d{1,4}/gi
const ANY = /\]\(|needed|required|missing|wanted|\?[\])]|\{\{|\[[a-z]|\((?:author|source)|ibid|\bcit\b|supra/i
const QUOTES = new Set([...'"“”‘’\'«»„'])

type Kind = Leftover['kind']
const FORMS: readonly (readonly [Kind, RegExp])[] = [
  ['no-target', NO_TARGET],
  ['no-words', NO_WORDS],
  ['wanted', WANTED],
  ['stand-in', STAND_IN],
  ['see-above', SEE_ABOVE]
]

/** Places where a citation was to be and is none, or only points at another. Those in code, in quotation marks or with a definition are meant so. */
export function findLeftovers(text: string, code: CodeRanges, definitions: readonly LinkDefinition[]): Leftover[] {
  if (!ANY.test(text)) return []
  const defined = new Set(definitions.map(({ label }) => label.toLowerCase()))
  const found: Leftover[] = []
  for (const [kind, pattern] of FORMS) {
    const isEmptyLink = kind === 'no-target' || kind === 'no-words'
    for (const { 0: printed, index: start } of text.matchAll(pattern)) {
      const end = start + printed.length
      const isQuoted = QUOTES.has(text[start - 1] ?? ' ') && QUOTES.has(text[end] ?? ' ')
      const isLink = !isEmptyLink && /^[([:]/.test(text.slice(end, end + 1)) && printed.startsWith('[')
      if (isQuoted || isLink || defined.has(printed.slice(1, -1).toLowerCase()) || code.holds(start)) continue
      found.push({ kind, printed, span: { start, end } })
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}
