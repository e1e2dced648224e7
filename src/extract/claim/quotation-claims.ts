import type { QuotationMention, Reading } from '../../model/reading.ts'
import type { Predication } from '../predication/predications.ts'
import { isNamed, printedThing, type Sentence } from '../predication/sentence.ts'
import { SPEECH } from '../speakers.ts'
import { ownName, type Subjects } from './subjects.ts'
import { inWords, type Words } from './words.ts'

/** The name between commas that stands beside a subject without one: "the skipper, Aino Salo, told". */
function nameBeside(sentence: Sentence, from: number, to: number): string | undefined {
  const { classes } = sentence
  const start = classes.findIndex((each, i) => i >= from && i < to && each === 'name')
  if (start < 0) return undefined
  let end = start
  while (end < to && classes[end] === 'name') end++
  return printedThing(sentence, { from: start, to: end })
}

/** The subject of the verb of saying, or the party behind it where it follows the quotation at once. */
function speakerOf(sentence: Sentence, { end }: QuotationMention, said: Predication, subjects: Subjects): string {
  const { tokens } = sentence
  const first = said.arguments[0]
  const follows = tokens[said.from]!.start >= end && tokens[said.from]!.start <= end + 4
  if (follows && first?.preposition === '' && isNamed(sentence, first))
    return printedThing(sentence, ownName(sentence, first))
  const { subject } = said
  if (!subject) return ''
  if (isNamed(sentence, subject) || /^(?:he|she)$/.test(tokens[subject.from]!.lower)) return subjects.print(subject)
  // "The plan speaks of “…”": a thing without a name is nobody whose words these are.
  return nameBeside(sentence, subject.to, said.from) ?? ''
}

const isBefore = ({ tokens }: Sentence, { verb }: Predication, { start }: QuotationMention): boolean =>
  tokens[verb]!.end < start

/** Who said what: the reader of quotations, and where it is not sure, the verb of saying of the sentence. */
export function quotationClaims(
  sentence: Sentence,
  { quotations, acronyms }: Reading,
  predications: readonly Predication[],
  subjects: Subjects
): Words[] {
  const said = predications.filter(({ lemma }) => SPEECH.has(lemma))
  return quotations.flatMap((each): Words[] => {
    const words = each.words.replace(/[,.;]$/, '')
    if (each.kind === 'term' || acronyms.some(({ long }) => long === words)) return []
    const own = each.speakerNamed ? each.speaker : undefined
    const verb = said.length === 1 ? said[0] : undefined
    // "Ada Lund, head of the museum at Vik, warned that “…”": the subject speaks, and not the name that stands nearest.
    const nearer =
      own === undefined ||
      (verb?.subject !== undefined && isNamed(sentence, verb.subject) && isBefore(sentence, verb, each))
    const speaker = verb && nearer ? speakerOf(sentence, each, verb, subjects) : ''
    if (speaker !== '' && own !== undefined) return [inWords('quotation', each.start, each.end, speaker, 'says', words)]
    return [inWords('quotation', each.start, each.end, own ?? (speaker || each.speaker || ''), 'says', words)]
  })
}
