import type { Table, TableRow } from 'mdast'
import type { Builder } from './builder.ts'
import { wholeDraft } from './drafts.ts'
import { type Lifted, lift } from './lift.ts'
import { endOf, render, type Setting, startOf } from './render.ts'

interface Cell {
  readonly lifted: Lifted
  readonly column: number
}

function cellsOf(row: TableRow, setting: Setting, isReference: boolean): Cell[] {
  return row.children.map((cell, column) => {
    const rendered = render(cell, setting, startOf(cell), endOf(cell))
    return { lifted: lift(rendered, setting, isReference), column }
  })
}

/** Writes a table: one passage a cell, the head row included. Rows of a table of sources make one entry a cell. */
export function addTable(
  builder: Builder,
  node: Table,
  setting: Setting,
  parent: number | undefined,
  isReference: boolean
): void {
  const span = { start: startOf(node), end: endOf(node) }
  const block = builder.addBlock({ kind: 'table', span, parent, reference: isReference })
  const table = builder.addTable(block, span)
  const kind = isReference ? 'reference' : 'cell'
  const rows = node.children.map((row, index) =>
    cellsOf(row, setting, isReference).map(({ lifted, column }) => {
      const place = { table, row: index, column }
      const [draft] = wholeDraft(lifted, kind)
      if (draft) return builder.addPassage(block, lifted, draft, lifted.markers, place)
      return lifted.markers.length > 0 ? builder.addMarks(block, kind, lifted.markers, place) : undefined
    })
  )
  builder.setRows(table, rows)
}
