import type { Segmentation } from '../model/passage.ts'
import type { Reading } from '../model/reading.ts'
import type { Looseness, LooseWording } from '../model/wording-facts.ts'

const CHANGE =
  'rose|risen|grew|grown|fell|fallen|increased|decreased|declined|improved|expanded|dropped|surged|shrank|reduced|changed|gained|lost'
const VAGUE = new RegExp(
  `\\b(?:${CHANGE}) (?:very )?(?:significantly|substantially|considerably|dramatically|sharply|markedly|noticeably|greatly)\\b|` +
    '\\b(?:significantly|substantially|considerably|dramatically|greatly) (?:rose|grew|fell|increased|decreased|declined|improved|reduced|expanded|higher|lower|larger|smaller|more|fewer|less)\\b|' +
    '\\b(?:a|an) (?:large|significant|substantial|considerable|growing|great|vast|small|limited) (?:number|amount|share|proportion|portion|part|majority|minority|percentage) of\\b|' +
    '\\b(?:significant|substantial|considerable|dramatic|sharp|marked) (?:increase|decrease|decline|rise|fall|growth|drop|gain|loss|reduction|improvement)s?\\b|' +
    '\\b(?:countless|numerous|a lot of|lots of|a multitude of|a plethora of|a myriad of)\\b',
  'gi'
)
const ABSOLUTE =
  /\b(?:guarantees? (?:that|the|a)|undoubtedly|unquestionably|indisputably|undeniably|without (?:any )?(?:exception|question|a doubt)|(?:there is|with|found|shows?|has|have) no evidence (?:that|of|for)|impossible to|(?:is|are|will) (?:always|never)|(?:never|always) (?:fails?|works?|wins?|loses?|happens?|leads?|results?)|all (?:experts|scientists|researchers|studies|countries|companies|users|patients)|every (?:expert|study|country|company|user|patient)|(?:everyone|everybody|nobody|no one) (?:knows|denies|doubts)|completely (?:eliminates?|prevents?|safe|secure|accurate)|100 ?% (?:safe|effective|accurate|secure|reliable)|proves? (?:once and for all|beyond doubt|conclusively))\b/gi
const HEDGES =
  /\b(?:may|might|could) (?:also |well )?(?:potentially|possibly|perhaps|conceivably|arguably|presumably|appear to|seem to|tend to|suggest that)\b|\b(?:possibly|perhaps|potentially|arguably|presumably|apparently|seemingly) (?:may|might|could|suggests?|seems?|appears?)\b|\b(?:seems?|appears?) (?:to (?:suggest|indicate|be (?:likely|possible|somewhat))|likely|possible|somewhat|that .{0,30}\b(?:may|might|could))\b|\b(?:suggests?|indicates?) that .{0,40}\b(?:may|might|could) (?:possibly|potentially|perhaps)\b|\b(?:it is )?(?:possible|conceivable|likely) that .{0,30}\b(?:may|might|could)\b/gi
const PRAISE =
  /\b(?:world-class|world-renowned|cutting-edge|revolutionary|game-?chang(?:ing|er)|unparalleled|unrivall?ed|unmatched|best-in-class|best-of-breed|legendary|renowned|acclaimed|prestigious|visionary|iconic|stunning|breathtaking|awe-inspiring|phenomenal|spectacular|second to none|one-of-a-kind|unprecedented success|trailblazing|pioneering spirit|industry-leading)\b/gi
const REFERRING =
  /^(?:this|that|the latter|the former) (?:figure|number|amount|rate|share|value|sum|total|percentage|level)\b/i

const PATTERNS: readonly (readonly [looseness: Looseness, pattern: RegExp])[] = [
  ['vague', VAGUE],
  ['absolute', ABSOLUTE],
  ['hedges', HEDGES],
  ['praise', PRAISE]
]

type Spots = LooseWording['spots'][number][]

const isSaid = ({ quotations }: Reading, at: number): boolean =>
  quotations.some(({ start, end }) => start <= at && at < end)

/** "This figure" behind a sentence with two of them. */
function unresolved(readings: readonly Reading[], { passages }: Segmentation): Spots {
  return readings.flatMap((reading, index) => {
    const before = readings[index - 1]
    const { block, text, kind } = passages[reading.passage]!
    if (before === undefined || kind !== 'sentence' || passages[before.passage]!.block !== block) return []
    const match = REFERRING.exec(text)
    if (match === null) return []
    const figures = before.quantities.filter(({ quantity }) => !quantity.inWords)
    const spot = { passage: reading.passage, start: 0, end: match[0].length, printed: match[0] }
    return figures.length >= 2 ? [spot] : []
  })
}

/** Wording that defeats checking, by kind. */
export function looseWording(readings: readonly Reading[], segmentation: Segmentation): LooseWording[] {
  const found: Record<Looseness, Spots> = {
    vague: [],
    absolute: [],
    hedges: [],
    praise: [],
    unresolved: unresolved(readings, segmentation)
  }
  for (const reading of readings) {
    const { text, kind } = segmentation.passages[reading.passage]!
    if (kind !== 'sentence' && kind !== 'cell') continue
    for (const [looseness, pattern] of PATTERNS) {
      // A figure beside it says what the words leave open.
      if (looseness === 'vague' && reading.quantities.length > 0) continue
      for (const { 0: printed, index } of text.matchAll(pattern)) {
        if (isSaid(reading, index)) continue
        found[looseness].push({ passage: reading.passage, start: index, end: index + printed.length, printed })
      }
    }
  }
  return Object.entries(found).map(([looseness, spots]) => ({ looseness: looseness as Looseness, spots }))
}
