import { ORDINALS } from '../../lexicon/number-words.ts'
import type { Predication } from '../predication/predications.ts'
import { printed, type Sentence } from '../predication/sentence.ts'
import { opensGroup, type RankWords, rankAt, ranksAt } from './rank-words.ts'
import type { Subjects } from './subjects.ts'
import { inWords, type Words } from './words.ts'

/** Index of the comma, dash or clause that ends what is said of the rank. */
function scopeEnd({ tokens }: Sentence, from: number): number {
  let at = from
  while (at < tokens.length && at < from + 16) {
    const token = tokens[at]!
    if (/^[,;:()–—]$/.test(token.text) || (token.text === '.' && at + 1 === tokens.length)) break
    if (at > from && /^(?:and|but|while|which|who|was|is|were|are)$/.test(token.lower)) break
    at++
  }
  return at
}

function claim(sentence: Sentence, subject: string, rank: RankWords, owner: string): Words {
  const { tokens } = sentence
  const end = scopeEnd(sentence, rank.to)
  const rest = end > rank.to ? printed(sentence, { from: rank.to, to: end }) : ''
  return inWords(
    'ranking',
    tokens[rank.from]!.start,
    tokens[end - 1]!.end,
    subject,
    [owner, rest].filter(Boolean).join(' '),
    printed(sentence, rank)
  )
}

/** The possessor in front of the rank: "the shire's oldest mill". */
function ownerOf(sentence: Sentence, from: number, rank: number): string {
  for (let i = from; i < rank; i++)
    if (/[’']s?$/.test(sentence.tokens[i]!.text)) return printed(sentence, { from, to: i + 1 }).replace(/^the /i, '')
  return ''
}

/** First token of the group that the rank stands in: its article, or the possessor's. */
function groupOpen(sentence: Sentence, rank: number): number | undefined {
  const { tokens } = sentence
  for (let i = rank - 1; i >= Math.max(0, rank - 4); i--) {
    if (tokens[i]!.kind === 'punctuation') return undefined
    if (!opensGroup(sentence, i)) continue
    let from = i
    if (/[’']s?$/.test(tokens[i]!.text))
      while (from > 0 && i - from < 4 && (tokens[from - 1]!.capital || /^(?:the|its)$/.test(tokens[from - 1]!.lower)))
        from--
    return from
  }
  return undefined
}

const BE = /^(?:is|are|was|were|be|been|become|became|remains?|remained|probably|still|now|perhaps|also)$/

/** Whom the group that opens at `from` ranks. */
function holder(sentence: Sentence, from: number, rank: RankWords, subjects: Subjects): string | undefined {
  const { tokens, classes } = sentence
  const before = tokens[from - 1]
  if (before === undefined) {
    // "The shire's oldest mill, Ashby, …", "The oldest mill is …".
    const end = scopeEnd(sentence, rank.to)
    if (tokens[end]?.text === ',' && classes[end + 1] === 'name') {
      let to = end + 1
      while (classes[to] === 'name') to++
      return printed(sentence, { from: end + 1, to })
    }
    return undefined
  }
  if (/^(?:of|among|amongst)$/.test(before.lower)) return undefined
  if (BE.test(before.lower)) return subjects.at(from - 1)
  if (before.lower === 'it' && tokens[from - 2]?.lower === 'making') return subjects.at(from - 2)
  if (before.lower === 'and' && tokens.slice(0, from).some(({ lower }) => BE.test(lower))) return subjects.at(from - 1)
  if (before.text === ',' || before.text === '–' || before.text === '—') {
    if (classes[from - 2] === 'name') {
      const beside = subjects.before(from - 1)
      if (beside !== '') return beside
    }
    return subjects.at(from - 1) || subjects.before(from - 1)
  }
  return undefined
}

/** "Lake Orm, the deepest in the county", "was the first firm to …", "the shire's oldest mill, Ashby". */
function grouped(sentence: Sentence, i: number, subjects: Subjects): Words[] {
  const rank = rankAt(sentence, i)
  if (!rank) return []
  const from = groupOpen(sentence, i)
  if (from === undefined || ranksAt(sentence, from, sentence.tokens.length)?.from !== rank.from) return []
  const plain = ORDINALS.has(sentence.tokens[i]!.lower) && rank.to === i + 1
  const subject = holder(sentence, from, rank, subjects)
  if (
    !subject ||
    (plain && sentence.tokens[i]!.lower !== 'first' && !/^(?:to|in|of)$/.test(sentence.tokens[rank.to]?.lower ?? ''))
  )
    return []
  return [claim(sentence, subject, rank, ownerOf(sentence, from, i))]
}

/** "finished third", "ranked No. 7", "placed second overall". */
function placed(sentence: Sentence, each: Predication, subject: string): Words[] {
  const { tokens } = sentence
  const at = each.to
  const token = tokens[at]
  if (!token || subject === '') return []
  const ordinal =
    ORDINALS.has(token.lower) && /^(?:overall|in|of|among|behind|at|and|,|\.)?$/.test(tokens[at + 1]?.lower ?? '')
  const number =
    /^no$/.test(token.lower) || token.lower === 'no.' ? at + (tokens[at + 1]?.text === '.' ? 3 : 2) : undefined
  if (!ordinal && !(number !== undefined && /^(?:rank|place|seed)$/.test(each.lemma))) return []
  const to = ordinal ? at + 1 : number!
  const end = scopeEnd(sentence, to)
  const rest = end > to ? printed(sentence, { from: to, to: end }) : ''
  return [
    inWords(
      'ranking',
      token.start,
      tokens[to - 1]!.end,
      subject,
      `${tokens[each.verb]!.lower} ${rest}`.trim(),
      printed(sentence, { from: at, to })
    )
  ]
}

/** Places that superlatives and ordinals give to a holder in an apposition, a complement or behind a verb. */
export function rankingClaims(sentence: Sentence, predications: readonly Predication[], subjects: Subjects): Words[] {
  const found = predications.flatMap((each) => placed(sentence, each, subjects.of(each)))
  for (let i = 1; i < sentence.tokens.length; i++) found.push(...grouped(sentence, i, subjects))
  return found
}
