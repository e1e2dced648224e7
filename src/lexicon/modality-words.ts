import type { Modality } from '../model/claim.ts'
import { namedWords } from './word-tables.ts'

const WORDS: Readonly<Partial<Record<Modality, string>>> = {
  disputed:
    'disputed claimed claims claim boast boasts boasted maintained alleged alleges asserted insisted insists touted advertised refuted debunked erroneously incorrectly mistakenly falsely wrongly misreported corrected contrary misleading myth retracted',
  hypothetical: 'if would suppose supposing assuming hypothetical hypothetically unless imagine',
  speculative:
    'may might perhaps possibly presumably probably likely unlikely potentially maybe plausibly suggests speculated rumored rumoured rumor rumour arguably conceivably',
  planned:
    'will shall plan plans planned planning forecast forecasts forecasted project projected projects projection projections expected expects anticipated anticipates target targets targeted targeting goal goals aims aim intend intends upcoming scheduled slated proposed proposes expectation expectations outlook budgeted pledge pledged pledges envisaged envisages envisage foresaw foresees foreseen timetable intended intention should must stipulates stipulated stipulate promise promised promises commit committed commits ought benchmark obliged aspires aspired',
  hedged: 'reportedly allegedly purportedly apparently supposedly seemingly estimated believed thought',
  reported: 'said says stated states reported reports argued argues noted notes announced told according'
}

const BY_WORD: ReadonlyMap<string, Modality> = new Map(namedWords(WORDS))

const PLANS: ReadonlyMap<string, string> = new Map([
  ['set', 'out'],
  ['sets', 'out'],
  ['called', 'for'],
  ['calls', 'for'],
  ['due', 'to'],
  ['meant', 'to'],
  ['supposed', 'to']
])

/** How firmly a clause with these two words says what it says: "set out", "called for". */
export function modalityPhrase(lower: string, next: string | undefined): Modality | undefined {
  const second = PLANS.get(lower)
  return second !== undefined && second === next ? 'planned' : undefined
}

/** How firmly a clause with this word says what it says. */
export const modalityWord = (lower: string): Modality | undefined => BY_WORD.get(lower)

const RANK: Readonly<Record<Modality, number>> = {
  disputed: 0,
  hypothetical: 1,
  speculative: 2,
  quoted: 3,
  planned: 4,
  hedged: 5,
  reported: 6,
  asserted: 7
}

/** The weaker of two modalities. */
export const weaker = (a: Modality, b: Modality): Modality => (RANK[a] <= RANK[b] ? a : b)
