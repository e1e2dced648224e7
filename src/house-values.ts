import { check } from './check/index.ts'
import { settingsOf } from './check/settings.ts'
import type { ReferenceFact } from './decide/index.ts'
import type { HouseValue } from './model/correction-facts.ts'
import type { Finding } from './model/finding.ts'
import { allRules } from './rules/index.ts'
import { type AuditOptions, type Trace, trace } from './trace.ts'

/** Rules that hold two statements of one fact against each other. */
const PAIR_RULES = allRules.filter(
  ({ group, reads }) => group === 'facts' && ['value-pair', 'description-pair', 'relation-pair'].includes(reads)
)
const DATE_RULES = allRules.filter(({ reads }) => reads === 'date-pair')
const RULES = [...PAIR_RULES, ...DATE_RULES]

/**
 * Places that disagree with approved facts. Each fact is read as a sentence behind the document and compared by the
 * same means as the document's own sentences, so that the same words keep two facts apart.
 */
export function houseValues(traced: Trace, options: AuditOptions): HouseValue[] {
  const references = options.decisions?.references ?? []
  if (references.length === 0) return []
  const { text, path } = traced.file
  const settings = settingsOf(RULES, 'review', {})
  return references.flatMap((reference) => {
    const sentence = sentenceOf(reference)
    const about = passagesAbout(reference.subject, text)
    if (about === undefined) return []
    const joined = trace({ path, text: `${about}\n\n# Facts\n\n${sentence}\n` }, options)
    const { findings } = check({ ...joined, text: joined.file.text }, { rules: RULES, settings })
    const own = findings.filter(({ spans }) => spans.some(({ end }) => end > text.length))
    return mismatches(own, reference, sentence, text.length)
  })
}

const HEADING = /^#{1,6}\s/

/**
 * The text with everything blanked that does not name the subject, so that its offsets hold and little is read again;
 * undefined when nothing names it. What stands under a heading that names it stays.
 */
function passagesAbout(subject: string, text: string): string | undefined {
  const words = subject.toLowerCase().split(/\s+/)
  const telling = words.filter((word) => word.length > 3 || /\d/.test(word))
  const names = (part: string) => telling.every((word) => part.toLowerCase().includes(word))
  let isUnder = false
  let isNamed = false
  const parts = text.split(/(\n[ \t\r]*\n)/).map((part) => {
    const isHeading = HEADING.test(part)
    if (isHeading) isUnder = names(part)
    if (isHeading || isUnder || names(part)) {
      isNamed ||= isUnder || names(part)
      return part
    }
    return part.replace(/[^\r\n]/g, ' ')
  })
  return isNamed ? parts.join('') : undefined
}

function sentenceOf({ subject, attribute, value, asOf }: ReferenceFact): string {
  const time = asOf === undefined ? 'The' : `In ${asOf.slice(0, 4)}, the`
  return `${time} ${attribute} of ${subject} is ${value}.`
}

function mismatches(findings: readonly Finding[], reference: ReferenceFact, sentence: string, end: number) {
  const found = new Map<number, HouseValue>()
  for (const { spans, confidence, working } of findings) {
    const place = spans.find((span) => span.end <= end)
    if (place === undefined || found.has(place.start)) continue
    found.set(place.start, {
      at: { start: place.start, end: place.end },
      printed: place.quote,
      approved: reference.value,
      attribute: reference.attribute,
      subject: reference.subject,
      entry: reference.id,
      source: reference.source.url,
      confidence,
      working: [...working, `approved: ${sentence}`]
    })
  }
  return [...found.values()]
}
