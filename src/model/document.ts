import type { Root } from 'mdast'
import type { SourceFile } from './source-file.ts'

/** A source file with its syntax tree; the offsets of the tree's positions index `file.text`. */
export interface Document {
  readonly file: SourceFile
  readonly root: Root
  /** Which parser made the tree. Text nodes of a plain document hold no escapes and no entities. */
  readonly format: 'markdown' | 'plain'
}
