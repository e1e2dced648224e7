import type { Passage, Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .flatMap((word, i): [string, number][] => [
      [word, i + 1],
      [`${word}ly`, i + 1]
    ])
)
const LAST = new Set('finally lastly last'.split(' '))
/** What "the first" does when it is one of those counted. */
const SAYS = new Set('is was are were concerns concerned involves involved relates covers , :'.split(' '))
/** Words that name a further thing without its number. */
const GOES_ON = new Set(
  'another other others also additionally addition further moreover remaining rest more'.split(' ')
)
/** Sentences between the announcement and "First". */
const PAUSE = 1
/** Passages that an enumeration may take. */
const REACH = 60

/** Sentences that open with "First", "Second" and so on behind an announcement. */
export interface Enumeration {
  readonly items: readonly Passage[]
  /** A last thing may come without its number. */
  readonly isOpen: boolean
}

/** The number that a sentence opens with, 0 for "finally", undefined for none. */
function opening({ tokens }: Reading, head: string): number | undefined {
  const at = tokens[0]?.lower === 'the' ? 1 : 0
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]
  if (at === 0 && LAST.has(word) && next?.text === ',') return 0
  const number = ORDINALS.get(word)
  if (number === undefined || !next) return undefined
  const speaks = at === 0 ? next.text === ',' || next.text === ':' : SAYS.has(next.lower) || next.lemma === head
  return speaks ? number : undefined
}

/** True when the sentences from here to the end of their block may name one more. */
function goesOn(readings: readonly Reading[], passages: readonly Passage[], from: number): boolean {
  const block = passages[from - 1]!.block
  for (let i = from; i < passages.length && passages[i]!.block <= block + 1; i++)
    if (readings[i]!.tokens.slice(0, 4).some(({ lower }) => GOES_ON.has(lower))) return true
  return false
}

/** "… for two reasons. First, … Second, …": the sentences that number what the passage announces. */
export function enumerationBehind(
  { passages, blocks }: Segmentation,
  readings: readonly Reading[],
  passage: number,
  head: string
): Enumeration | undefined {
  const items: Passage[] = []
  const section = blocks[passages[passage]!.block]!.section.at(-1)
  let isOpen = false
  let last = passage
  for (let i = passage + 1; i < Math.min(passages.length, passage + REACH); i++) {
    const each = passages[i]!
    if (each.kind === 'heading' || blocks[each.block]!.section.at(-1) !== section) break
    const number = opening(readings[i]!, head)
    if (number === items.length + 1) {
      items.push(each)
      last = i
    } else if (number === 0 && items.length > 0) isOpen = true
    else if (items.length === 0 && i > passage + PAUSE) return undefined
    else if (number === 1) break
  }
  if (items.length < 2) return undefined
  return { items, isOpen: isOpen || goesOn(readings, passages, last + 1) }
}
