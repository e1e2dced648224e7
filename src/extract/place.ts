import type { Block, Passage, Segmentation } from '../model/passage.ts'
import type { Place } from '../model/reading.ts'

/** Where each passage stands: its lead, row, column and headings, as words that it inherits. */
export class Places {
  readonly #segmentation: Segmentation
  readonly #keys: (passage: number) => readonly string[]
  readonly #leadOf = new Map<number, number>()
  readonly #headingOf = new Map<number, number>()

  constructor(segmentation: Segmentation, keys: (passage: number) => readonly string[]) {
    this.#segmentation = segmentation
    this.#keys = keys
    for (const passage of segmentation.passages) {
      if (passage.kind === 'lead' && !this.#leadOf.has(passage.block)) this.#leadOf.set(passage.block, passage.id)
      if (passage.kind === 'heading') this.#headingOf.set(passage.block, passage.id)
    }
  }

  of(passage: Passage): Place {
    const block = this.#segmentation.blocks[passage.block]
    const lead = this.#lead(passage, block)
    const row = this.#cell(passage, (rows, place) => rows[place.row]?.[0])
    const column = this.#cell(passage, (rows, place) => rows[0]?.[place.column])
    const headings = (block?.section ?? []).flatMap((id) => this.#headingOf.get(id) ?? []).reverse()
    const own = passage.kind === 'heading' ? headings.filter((id) => id !== passage.id) : headings
    const subjectPassage = [row, lead, own[0]].find((id) => id !== undefined && id !== passage.id)
    return {
      lead: lead === undefined || lead === passage.id ? [] : this.#keys(lead),
      row: row === undefined || row === passage.id ? [] : this.#keys(row),
      column: column === undefined || column === passage.id ? [] : this.#keys(column),
      headings: own.map((id) => this.#keys(id)),
      subject: subjectPassage === undefined ? undefined : this.#segmentation.passages[subjectPassage]!.text,
      subjectPassage
    }
  }

  #lead(passage: Passage, block: Block | undefined): number | undefined {
    const own = this.#leadOf.get(passage.block)
    if (own !== undefined && own !== passage.id) return own
    let parent = block?.parent
    while (parent !== undefined) {
      const lead = this.#leadOf.get(parent)
      if (lead !== undefined) return lead
      parent = this.#segmentation.blocks[parent]?.parent
    }
    return undefined
  }

  #cell(
    passage: Passage,
    pick: (
      rows: readonly (readonly (number | undefined)[])[],
      place: NonNullable<Passage['cell']>
    ) => number | undefined
  ): number | undefined {
    if (!passage.cell) return undefined
    const table = this.#segmentation.tables[passage.cell.table]
    return table && pick(table.rows, passage.cell)
  }
}
