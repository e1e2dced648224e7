import { groupBy } from '../../model/group.ts'
import type { Passage, Segmentation } from '../../model/passage.ts'
import type { Reading } from '../../model/reading.ts'
import type { ReadText } from './sought.ts'

/** Words that announce that a mistake is being put right, where the mistake may be quoted. */
const NOTICE =
  /\b(?:correct(?:ed|ion|ions)|errat(?:um|a)|corrigendum|retract(?:ed|ion)|misstated|wrongly|mistakenly|erroneously|(?:earlier|previous) versions?|previously (?:said|stated|reported|gave)|originally (?:said|stated|reported|gave))\b/i

/** What a passage stands under: headings, and for a cell its row and column. */
export class Surroundings {
  readonly #segmentation: Segmentation
  readonly #readings: ReadonlyMap<number, Reading>
  readonly #headings: ReadonlyMap<number, readonly Passage[]>

  constructor({ segmentation, readings }: ReadText) {
    this.#segmentation = segmentation
    this.#readings = new Map(readings.map((reading) => [reading.passage, reading]))
    this.#headings = groupBy(
      segmentation.passages.filter(({ kind }) => kind === 'heading'),
      ({ block }) => block
    )
  }

  /** Readings of the passage and of what it stands under. */
  of(passage: Passage): Reading[] {
    const ids = [passage.id, ...this.#above(passage).map(({ id }) => id), ...this.#rowAndColumn(passage)]
    return ids.flatMap((id) => this.#readings.get(id) ?? [])
  }

  isNotice(passage: Passage): boolean {
    return [passage, ...this.#above(passage)].some(({ text }) => NOTICE.test(text))
  }

  #above({ block }: Passage): Passage[] {
    return this.#segmentation.blocks[block]!.section.flatMap((heading) => this.#headings.get(heading) ?? [])
  }

  #rowAndColumn({ cell }: Passage): number[] {
    if (cell === undefined) return []
    const { rows } = this.#segmentation.tables[cell.table]!
    return [rows[cell.row]?.[0], rows[0]?.[cell.column]].filter((id) => id !== undefined)
  }
}
