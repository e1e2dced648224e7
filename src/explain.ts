import { type AuditInput, type AuditOptions, trace } from './audit.ts'
import { LineIndex } from './check/index.ts'
import { toSource } from './model/offset-map.ts'
import { explanation } from './report/explanation.ts'

/**
 * How the sentences of one line were read, and with which facts of the document they were compared.
 * @param line counted from 1; a line without sentences gives a note that says so
 */
export function explainLine(input: AuditInput, line: number, options: AuditOptions = {}): string {
  const { file, segmentation, readings, claims, facts } = trace(input, options)
  const lines = new LineIndex(file.text)
  const lineOf = (passage: number, offset: number) =>
    lines.positionOf(toSource(segmentation.passages[passage]!.map, offset, offset).start).line
  const passages = segmentation.passages.filter(
    ({ span }) => lines.positionOf(span.start).line <= line && lines.positionOf(span.end).line >= line
  )
  return explanation(passages, readings, claims, [...facts['value-pair'], ...facts['date-pair']], lineOf)
}
