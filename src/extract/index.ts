import type { ClaimDraft } from '../model/claim.ts'
import { NO_CONSISTENCY } from '../model/consistency-mentions.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import type { Passage, Segmentation } from '../model/passage.ts'
import { NOBODY } from '../model/people.ts'
import type { NameMention, NounPhrase, Place, Reading } from '../model/reading.ts'
import { NO_TIME } from '../model/time-mentions.ts'
import type { Token, TokenClass } from '../model/token.ts'
import { readAcronyms } from './acronyms.ts'
import { readAgents } from './agents.ts'
import { readAttributed } from './attributed.ts'
import { readBreakdowns } from './breakdowns.ts'
import { readChanges } from './changes.ts'
import { readClaims } from './claims.ts'
import { readClauses } from './clauses.ts'
import { readComparisons } from './comparisons.ts'
import { readConsistency } from './consistency/index.ts'
import { readDates } from './date/index.ts'
import { readDenials } from './denials.ts'
import { readDerived } from './derived.ts'
import { readDescriptions, readLeadDescription } from './descriptions.ts'
import type { Frame } from './frame.ts'
import { contentKeys } from './keys.ts'
import { readLabelledValues } from './labelled-values.ts'
import { joinLeads } from './listing/leads.ts'
import { readMeasures } from './measured.ts'
import { readMethods } from './methods.ts'
import { CapitalCensus, readNames } from './names.ts'
import { phraseOf } from './noun-phrase.ts'
import { readPeople } from './people/index.ts'
import { Places } from './place.ts'
import { readBracketParty } from './product-parties.ts'
import { readQuantities } from './quantity/index.ts'
import { readQuotations } from './quotations.ts'
import { readRankings } from './rankings.ts'
import { NO_RATIOS, readRatios } from './ratios.ts'
import { readRelations } from './relations.ts'
import { readSeries } from './series.ts'
import { readShares } from './shares.ts'
import { readSizes } from './sizes.ts'
import { readStances } from './stances.ts'
import { readStatistics } from './statistics/index.ts'
import { tag } from './tagging.ts'
import { NO_TIE_OUTS, readTieOuts, unquoted } from './tie-outs.ts'
import { readTime } from './time/index.ts'
import { tokenize } from './tokens.ts'
import { readTotals } from './totals.ts'

export interface ExtractOptions {
  /** Year of the document's own date: what "the end of the decade" is counted from. */
  readonly year?: number
}

export interface Extraction {
  /** One for each passage, reference entries included (with empty mentions). */
  readonly readings: readonly Reading[]
  readonly claims: readonly ClaimDraft[]
}

interface Tagged {
  readonly tokens: readonly Token[]
  readonly classes: readonly TokenClass[]
  readonly keys: readonly string[]
}

const TITLE_CASED: ReadonlySet<Passage['kind']> = new Set<Passage['kind']>(['heading', 'lead', 'cell', 'caption'])

function tagAll(passages: readonly Passage[]): Tagged[] {
  const census = new CapitalCensus()
  const tokens = passages.map((passage) => tokenize(passage.text))
  passages.forEach((passage, i) => {
    if (passage.kind === 'sentence') census.count(tokens[i]!)
  })
  return passages.map((passage, i) => {
    const own = tokens[i]!
    const classes = tag(own).map((wordClass, k): TokenClass => {
      const token = own[k]!
      if (!token.capital || token.kind !== 'word' || token.wordClass === 'function') return wordClass
      const meaningless = TITLE_CASED.has(passage.kind) || k === 0
      return meaningless && !census.isName(token) ? (wordClass === 'name' ? 'noun' : wordClass) : 'name'
    })
    return { tokens: own, classes, keys: contentKeys(own) }
  })
}

/** Characters of a passage; what is longer is no sentence, and readers that look around in it would take for ever. */
const LONGEST = 20_000

const NOTHING = {
  measures: [],
  names: [],
  series: [],
  quantities: [],
  dates: [],
  quotations: [],
  acronyms: [],
  descriptions: [],
  relations: [],
  attributed: { attributions: [], works: [], exclusives: [] },
  rankings: [],
  comparisons: [],
  changes: [],
  denials: [],
  people: NOBODY,
  stances: [],
  labelled: [],
  shares: [],
  breakdowns: [],
  totals: [],
  time: NO_TIME,
  tieOuts: NO_TIE_OUTS,
  ratios: NO_RATIOS,
  consistency: NO_CONSISTENCY
}

function unitOf(passage: Passage, segmentation: Segmentation): { unit?: string } {
  if (!passage.cell) return {}
  const head = segmentation.tables[passage.cell.table]?.rows[0]?.[passage.cell.column]
  const unit = head === undefined ? undefined : /[([]([^)\]]{1,20})[)\]]/.exec(segmentation.passages[head]!.text)?.[1]
  return unit === undefined ? {} : { unit }
}

/** Reads every passage into mentions and takes it apart into claims. Pure: the same segmentation gives the same result. */
export function extract(segmentation: Segmentation, options: ExtractOptions = {}): Extraction {
  const { passages } = segmentation
  const tagged = tagAll(passages)
  const places = new Places(segmentation, (id) => tagged[id]!.keys)
  const leadOf = (place: Place): NounPhrase | undefined => {
    const id = place.subjectPassage
    if (id === undefined) return undefined
    const { tokens, classes } = tagged[id]!
    // "Name (2024):" and "Name: a subtitle" speak of the name.
    const cut = tokens.findIndex(({ text }, i) => i > 0 && /^[(:–—]$/.test(text))
    return phraseOf(passages[id]!.text, tokens, classes, 0, cut < 0 ? tokens.length : cut)
  }
  const alone = passages.map((passage, i) =>
    readPassage(passage, tagged[i]!, places.of(passage), leadOf, unitOf(passage, segmentation), options)
  )
  const readings = joinLeads(alone, passages)
  const claims = readings.flatMap((reading, i) => readClaims(reading, passages[i]!))
  return { readings, claims }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Content keys without the words of figures and dates: units and number words tie nothing. */
function keysBeside(tokens: readonly Token[], mentions: readonly Stretch[]): string[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start)
  let next = 0
  const beside = tokens.filter(({ start, end }) => {
    while (next < sorted.length && sorted[next]!.end < end) next++
    const mention = sorted[next]
    return !mention || start < mention.start || end > mention.end
  })
  return contentKeys(beside)
}

/** Names that are no part of a date and no unit of a figure: "450 MW" names nothing. */
const namesBeside = (names: readonly NameMention[], dates: readonly Stretch[], figures: readonly Stretch[]) =>
  names.filter(
    (name) =>
      !dates.some(({ start, end }) => name.start < end && start < name.end) &&
      !figures.some(({ start, end }) => name.start >= start && name.end <= end)
  )

function readPassage(
  passage: Passage,
  { tokens, classes, keys }: Tagged,
  place: Place,
  leadOf: (place: Place) => NounPhrase | undefined,
  unit: { unit?: string },
  options: ExtractOptions
): Reading {
  if (passage.kind === 'reference' || passage.text.length > LONGEST) {
    return { passage: passage.id, tokens, classes, place, keys, clauses: [], ...NOTHING }
  }
  const { text } = passage
  const clauses = readClauses(text, tokens, classes)
  const frame: Frame = { text, tokens, classes, clauses }
  const dates: readonly DateMention[] = readDates(text, tokens, options)
  const quantities: readonly QuantityMention[] = readQuantities(text, tokens, dates, unit)
  const lead = place.lead.length > 0 || place.row.length > 0 ? leadOf(place) : undefined
  const underLead = lead && passage.kind === 'sentence' ? readLeadDescription(frame, lead) : undefined
  const names = namesBeside(readNames(frame), dates, quantities)
  const quotations = readQuotations(frame)
  const own = unquoted(quantities, quotations)
  const rankings = readRankings(frame, passage.kind === 'sentence' ? lead : undefined)
  const comparisons = readComparisons(frame, quantities, rankings, lead)
  // Written out: spreading into an object of so many fields is slow.
  return {
    passage: passage.id,
    tokens,
    classes,
    place,
    keys: dates.length + quantities.length === 0 ? keys : keysBeside(tokens, [...dates, ...quantities]),
    clauses,
    dates,
    quantities,
    measures: readMeasures({ tokens, classes, quantities, dates, place }, clauses),
    names,
    series: readSeries(tokens),
    quotations,
    attributed: readAttributed(frame, names, quotations, passage.kind === 'heading'),
    acronyms: readAcronyms(frame),
    descriptions: [
      ...(underLead ? [underLead] : []),
      ...readDescriptions(frame),
      ...readSizes(frame, quantities, lead),
      ...readMethods(frame, lead)
    ],
    relations:
      passage.kind === 'lead' || passage.kind === 'heading'
        ? readBracketParty(frame)
        : [...readRelations(frame), ...readAgents(frame, lead), ...readDerived(frame)],
    rankings,
    comparisons,
    denials: readDenials(frame),
    stances: passage.kind === 'heading' || passage.kind === 'lead' ? [] : readStances(frame),
    labelled: readLabelledValues(frame, quantities, dates),
    changes: readChanges(frame, quantities, dates),
    shares: readShares(frame, quantities),
    breakdowns: readBreakdowns(frame, own),
    people: readPeople(frame),
    statistics: readStatistics(frame, quantities),
    totals: readTotals(frame, quantities),
    time: readTime(frame, quantities, dates),
    tieOuts: readTieOuts(frame, own, dates, comparisons),
    ratios: readRatios(frame, quantities, dates),
    consistency: readConsistency(frame, lead)
  }
}
