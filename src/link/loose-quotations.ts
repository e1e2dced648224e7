import { isA } from '../lexicon/hypernyms.ts'
import { wordSet } from '../lexicon/word-tables.ts'
import type { Located } from '../model/facts.ts'
import type { UnbalancedQuotation } from '../model/name-facts.ts'
import type { Passage, Segmentation } from '../model/passage.ts'
import type { QuotationMention, Reading } from '../model/reading.ts'

/** Words in which somebody speaks of himself: what stands around them is an utterance and no phrase or title. */
const OWN_VOICE = wordSet("i we our my us me we're we've i'm i've we'll")
const LEAST = 6
/** Sentences around a quotation, of its own block and of the one that the block stands under. */
const REACH = 4
/** Words that lead in an example, a prompt or a motto, which nobody said. */
const EXAMPLE = wordSet(
  'example e.g e.g. such like ask asked asks prompt prompts question questions motto slogan query type click enter message error title titled entitled proverb adage saying button label if imagine suppose'
)
const STANDS_FOR_SOMEBODY = wordSet(
  'he she they who his her their it its one some many others people everyone nobody somebody'
)

/** A name, a pronoun or a word for a person stands outside the quotations: somebody may be meant. */
function namesSomebody({ tokens, classes, quotations }: Reading): boolean {
  return tokens.some(({ start, end, lower, lemma, kind, wordClass }, i) => {
    if (kind !== 'word' || quotations.some((quote) => start >= quote.start && end <= quote.end)) return false
    if ((classes[i] === 'name' && lower.length > 1) || STANDS_FOR_SOMEBODY.has(lower) || EXAMPLE.has(lower)) return true
    return wordClass === 'noun' && (isA(lemma, 'person') || isA(lemma, 'organization') || isA(lemma, 'document'))
  })
}

/** Utterances in the first person without anybody in reach who could have said them. */
export function unattributedQuotations(
  readings: readonly Reading[],
  { passages, blocks }: Segmentation
): Located<QuotationMention>[] {
  return readings.flatMap((reading) => {
    const { quotations, passage } = reading
    const own = quotations.filter(
      ({ kind, speaker, sequence, words }) =>
        kind === 'speech' &&
        speaker === undefined &&
        sequence.length >= LEAST &&
        !/[?…]\s*$/.test(words) &&
        sequence.some((word) => OWN_VOICE.has(word))
    )
    if (own.length === 0 || passages[passage]!.kind !== 'sentence') return []
    const { block } = passages[passage]!
    const { parent } = blocks[block]!
    const around = readings.slice(Math.max(0, passage - REACH), passage + REACH).filter((each) => {
      const at = passages[each.passage]!.block
      return at === block || at === parent
    })
    const named = around.some((each) => namesSomebody(each) || passages[each.passage]!.markers.length > 0)
    return named || reading.place.subject !== undefined ? [] : own.map((mention) => ({ ...mention, passage }))
  })
}

/** Marks of one passage that have no partner, opening ones first. */
interface Loose {
  readonly opening: readonly number[]
  readonly closing: readonly number[]
}

/**
 * Quotation marks without a partner. Behind a digit they are inches; German ones close with the sign that opens English
 * ones; straight ones open behind a space and close behind a word.
 */
function looseMarks(text: string): Loose {
  const [opening, closing]: [number[], number[]] = [[], []]
  if (/[„«»]/.test(text)) return { opening, closing }
  for (const { index, 0: mark } of text.matchAll(/["“”]/g)) {
    const opens =
      mark === '“' ||
      (mark === '"' && /[\s([—–]/.test(text[index - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[index + 1] ?? ''))
    if (opens) opening.push(index)
    else if (opening.length > 0) opening.pop()
    else closing.push(index)
  }
  return { opening, closing }
}

const opensWithQuote = (passage: Passage | undefined): boolean => /^\s*[“"]/.test(passage?.text ?? '')

/** Blocks that open a quotation and do not close it. A quotation of several paragraphs opens each and closes the last. */
export function unbalancedQuotations({ passages, blocks }: Segmentation): UnbalancedQuotation[] {
  const found: UnbalancedQuotation[] = []
  for (let from = 0; from < passages.length; ) {
    const { block } = passages[from]!
    let to = from
    const open: UnbalancedQuotation[] = []
    for (; to < passages.length && passages[to]!.block === block; to++) {
      const { text, id, kind } = passages[to]!
      if (kind === 'cell' || kind === 'reference' || !/["“”]/.test(text)) continue
      const { opening, closing } = looseMarks(text)
      for (const at of closing)
        if (open.pop() === undefined && text[at] === '”' && !/\d/.test(text[at - 1] ?? ''))
          found.push({ passage: id, start: at, end: at + 1, mark: '”', words: wordsBefore(text, at) })
      for (const at of opening)
        open.push({ passage: id, start: at, end: at + 1, mark: text[at]!, words: wordsBehind(text, at) })
    }
    const goesOn = opensWithQuote(passages[to]) || blocks[block]!.kind === 'code'
    if (!goesOn) found.push(...open)
    from = to
  }
  return found
}

const wordsBehind = (text: string, at: number): string =>
  text
    .slice(at, at + 40)
    .split(/\s+/)
    .slice(0, 4)
    .join(' ')
const wordsBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 40), at + 1)
    .split(/\s+/)
    .slice(-4)
    .join(' ')
