import { groupBy } from '../model/group.ts'
import type { Block, Segmentation } from '../model/passage.ts'

/** Items that stand under one sentence. */
export interface BlockList {
  readonly items: readonly Block[]
  /** More items may stand behind text that interrupts the list. */
  readonly isOpen: boolean
}

/** Finds the list that stands right under a block. */
export class Lists {
  readonly #blocks: readonly Block[]
  readonly #items: ReadonlyMap<number, readonly Block[]>
  /** First list under each parent. */
  readonly #under = new Map<number, number>()

  constructor({ blocks }: Segmentation) {
    this.#blocks = blocks
    this.#items = groupBy(blocks, (block) => block.list?.id)
    for (const { list, parent } of blocks)
      if (list && parent !== undefined && !this.#under.has(parent)) this.#under.set(parent, list.id)
  }

  /** The list under a block: announced by its colon, or simply the next thing. */
  under(block: Block): BlockList | undefined {
    const next = this.#blocks[block.id + 1]
    const id = this.#under.get(block.id) ?? (next?.list?.index === 0 ? next.list.id : undefined)
    if (id === undefined || this.#items.get(id)![0]!.id !== block.id + 1) return undefined
    return this.#continued(this.#items.get(id)!)
  }

  /** A list whose numbers go on behind a paragraph is one list. */
  #continued(items: readonly Block[]): BlockList {
    const last = items.at(-1)!
    let at = last.id + 1
    while (at < this.#blocks.length && this.#blocks[at]!.depth > last.depth) at++
    while (at < this.#blocks.length && this.#blocks[at]!.kind !== 'heading' && !this.#blocks[at]!.list) at++
    const next = this.#blocks[at]
    if (!next?.list || next.list.index > 0 || next.depth !== last.depth) return { items, isOpen: false }
    if (next.list.ordered && next.label === String(items.length + 1)) {
      const rest = this.#continued(this.#items.get(next.list.id)!)
      return { items: [...items, ...rest.items], isOpen: rest.isOpen }
    }
    return { items, isOpen: next.parent === undefined }
  }
}
