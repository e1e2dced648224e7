import { groupBy } from '../model/group.ts'
import type { ListingMention } from '../model/listing.ts'
import type { Block, Passage, Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import type { ListedCount } from '../model/tie-outs.ts'
import { enumerationBehind } from './enumerations.ts'
import { type BlockList, Lists } from './lists.ts'

/** Words that open a closing item which is none of those counted. */
const CLOSING = new Set(
  'overall total totals together note notes summary finally also other others more further additional conclusion etc etc. and remaining rest'.split(
    ' '
  )
)
/** An item that stands for several: "Phases 2 and 3". */
const SEVERAL = /^[^.:]{0,40}(?:\d\s?[–-]\s?\d|\d (?:and|&) \d)/
/** Words that go on naming what the sentence before left out. */
const GOES_ON = new Set(
  'another other others also finally remaining third fourth fifth sixth last rest additionally addition further'.split(
    ' '
  )
)

interface Document {
  readonly lists: Lists
  readonly segmentation: Segmentation
  readonly readings: readonly Reading[]
  /** Passages of each block. */
  readonly passages: ReadonlyMap<number, readonly Passage[]>
}

const spotOf = ({ id, text }: Passage) => ({ passage: id, start: 0, end: text.length })

function fromSentence(
  { segmentation, readings }: Document,
  { passage }: Reading,
  listing: ListingMention
): ListedCount {
  const { counted, items, least, most, firm, form } = listing
  const named = form === 'behind' ? passage + 1 : passage
  const next = segmentation.passages[named + 1]
  const goesOn =
    next?.block === segmentation.passages[passage]!.block &&
    readings[next.id]!.tokens.slice(0, 4).some(({ lower }) => GOES_ON.has(lower))
  return {
    counted: { ...counted, passage },
    items: items.map((item) => ({ ...item, passage: named })),
    least,
    most: goesOn ? undefined : most,
    isBlock: false,
    firm
  }
}

/** True when the last item, or one that stands for several, leaves the number of things open. */
function isOpen({ readings, passages }: Document, { items, isOpen: continues }: BlockList): boolean {
  const opening = (block: Block) => passages.get(block.id)?.[0]
  const last = opening(items.at(-1)!)
  const closes = last === undefined || readings[last.id]!.tokens.slice(0, 2).some(({ lower }) => CLOSING.has(lower))
  return continues || closes || items.some((item) => SEVERAL.test(opening(item)?.text ?? ''))
}

/** The list that stands right under a sentence, when the sentence closes its block. */
function fromList(document: Document, { passage }: Reading, listing: ListingMention): ListedCount | undefined {
  const { segmentation, passages, lists } = document
  const { block, text } = segmentation.passages[passage]!
  const own = passages.get(block)!
  if (own.at(-1)!.id !== passage) return undefined
  const list = lists.under(segmentation.blocks[block]!)
  if (!list || list.items.length < 2) return undefined
  const { counted, others, firm } = listing
  const count = list.items.length
  const meansOther = others.includes(count)
  const isAnnounced = /[:：]$/.test(text) || segmentation.passages[passage]!.kind === 'lead'
  const isClear = firm && !meansOther && !isOpen(document, list)
  if (meansOther || (!isAnnounced && !isClear)) return undefined
  return {
    counted: { ...counted, passage },
    items: list.items.flatMap(({ id }) => passages.get(id)?.slice(0, 1) ?? []).map(spotOf),
    least: isClear ? count : undefined,
    most: isClear ? count : undefined,
    isBlock: true,
    firm: isAnnounced
  }
}

/** The sentences that number what the sentence announces: "for two reasons. First, …". */
function fromEnumeration(document: Document, { passage }: Reading, listing: ListingMention): ListedCount | undefined {
  const { segmentation, readings } = document
  const { counted, others, lists } = listing
  if (!lists || others.length > 0) return undefined
  const enumeration = enumerationBehind(segmentation, readings, passage, listing.head)
  if (!enumeration) return undefined
  const count = enumeration.items.length
  return {
    counted: { ...counted, passage },
    items: enumeration.items.map(spotOf),
    least: count,
    most: enumeration.isOpen ? undefined : count,
    isBlock: true,
    // One more may be named without its number.
    firm: count > counted.count
  }
}

/** Counted nouns with the items that are named for them, in the sentence or in the list under it. */
export function listedCounts(readings: readonly Reading[], segmentation: Segmentation): ListedCount[] {
  if (!readings.some(({ tieOuts: { listings } }) => listings.length > 0)) return []
  const passages = groupBy(segmentation.passages, ({ block }) => block)
  const document = { lists: new Lists(segmentation), segmentation, readings, passages }
  return readings.flatMap((reading) =>
    reading.tieOuts.listings.flatMap((listing) =>
      listing.form === 'below'
        ? (fromList(document, reading, listing) ?? fromEnumeration(document, reading, listing) ?? [])
        : [fromSentence(document, reading, listing)]
    )
  )
}
