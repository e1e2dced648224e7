import { multimap } from './word-tables.ts'
import { baseForm } from './words.ts'

/** Words of a table cell that grade, from the least to the most; steps of two lie a whole grade apart. */
const LADDERS: readonly string[] = [
  'none:0 negligible:1 minimal:1 lowest:0 very-low:1 low:2 low-medium:3 medium-low:3 low-moderate:3 moderate:4 medium:4 mid:4 average:4 medium-high:5 med-high:5 moderate-high:5 high:6 very-high:7 extreme:8 highest:8',
  'worst:0 very-poor:1 poor:2 weak:2 fair:4 moderate:4 average:4 acceptable:4 adequate:4 good:6 strong:6 very-good:7 excellent:8 outstanding:8 best:9',
  'slowest:0 very-slow:1 slow:2 moderate:4 medium:4 fast:6 quick:6 very-fast:7 fastest:8',
  'smallest:0 very-small:1 small:2 moderate:4 medium:4 large:6 very-large:7 largest:8',
  'shortest:0 very-short:1 short:2 moderate:4 medium:4 long:6 very-long:7 longest:8',
  'cheapest:0 cheap:2 moderate:4 medium:4 expensive:6 costly:6 very-expensive:7'
]

export interface Grade {
  readonly ladder: number
  readonly step: number
}

const GRADES: ReadonlyMap<string, readonly Grade[]> = multimap(
  LADDERS.flatMap((words, ladder) =>
    words.split(' ').map((each) => {
      const [word = '', step] = each.split(':')
      return [word, { ladder, step: Number(step) }] as const
    })
  )
)

/** What the words of a cell can mean as a grade: "Very high", "Medium–High", "Low (with care)". */
export function gradesOf(text: string): readonly Grade[] {
  const words = text
    .replace(/\([^()]*\)/g, '')
    .trim()
    .toLowerCase()
    .replace(/\s*[-–—/]\s*|\s+(?:to\s+)?/g, '-')
  return GRADES.get(words) ?? []
}

/** Nouns of a column's head by the scale that they measure; a minus sign turns the scale round. */
const MEASURES: Readonly<Record<string, string>> = {
  price: 'cost price expense fee tariff charge spend outlay budget',
  speed: 'speed pace velocity throughput -time -duration -latency -delay',
  weight: 'weight mass',
  heat: 'temperature',
  height: 'height elevation altitude',
  depth: 'depth',
  length: 'length range reach distance span',
  width: 'width breadth',
  age: '-founded -opened -built age',
  wealth: 'income wealth asset',
  worth: 'score rating quality points mark accuracy performance',
  place: '-rank -place -position'
}

const SCALES_BY_NOUN: ReadonlyMap<string, { readonly scale: string; readonly turned: boolean }> = new Map(
  Object.entries(MEASURES).flatMap(([scale, nouns]) =>
    nouns.split(' ').map((noun) => {
      const bare = noun.replace('-', '')
      return [baseForm(bare)?.family ?? bare, { scale, turned: noun.startsWith('-') }] as const
    })
  )
)

/** The scale that a measured noun stands for, by its family: "cost" → price. */
export const scaleOfNoun = (family: string): { readonly scale: string; readonly turned: boolean } | undefined =>
  SCALES_BY_NOUN.get(family)
