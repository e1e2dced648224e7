import { byFirstWord, wordSet } from './word-tables.ts'

/** How English puts one thing before or behind another: words in front of the thing compared with. */
export interface OrderPhrase {
  /** Dictionary forms in order. */
  readonly words: readonly string[]
  readonly direction: 'more' | 'less'
  /** The adjective that grades what is compared, where the words themselves name it: "undercut" is cheaper. */
  readonly grade?: string
}

const AHEAD =
  'ahead of|outperform|exceed|surpass|outpace|outnumber|overtake|beat|outsell|outrank|outdo|outlast|outweigh|outstrip|outshine|outclass|eclipse|dwarf|rank above|place above|rank before|score above|superior to|win out over|prevail over'
const BEHIND =
  'trail behind|trail|lag behind|lag|underperform|rank behind|come behind|place behind|finish behind|sit behind|fall behind|rank below|place below|rank after|come after|second to|inferior to|lose out to|fall short of'
const GRADED: readonly (readonly [string, OrderPhrase['direction'], string])[] = [
  ['undercut', 'less', 'cheap'],
  ['outlive', 'more', 'long'],
  ['outrun', 'more', 'fast']
]

const toWords = (phrase: string): readonly string[] => phrase.split(' ')

/** Phrases by their first word, longest first. */
export const ORDER_PHRASES = byFirstWord<OrderPhrase>([
  ...AHEAD.split('|').map((each) => ({ words: toWords(each), direction: 'more' as const })),
  ...BEHIND.split('|').map((each) => ({ words: toWords(each), direction: 'less' as const })),
  ...GRADED.map(([each, direction, grade]) => ({ words: toWords(each), direction, grade }))
])

/** Words that say how near, between a verb and its "behind". */
export const NEARNESS = wordSet(
  'far well just close closely narrowly slightly somewhat way only clearly right directly'
)
