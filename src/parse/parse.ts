import type { Document } from '../model/document.ts'
import type { SourceFile } from '../model/source-file.ts'
import { isPlain } from './format.ts'
import { parseMarkdown } from './markdown.ts'
import { parsePlain } from './plain-text.ts'

/** The syntax tree of a file, with offsets into its text. */
export function parse(file: SourceFile): Document {
  if (isPlain(file.path, file.text)) return { file, root: parsePlain(file.text), format: 'plain' }
  return { file, root: parseMarkdown(file.text), format: 'markdown' }
}
