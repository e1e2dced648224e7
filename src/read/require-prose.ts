import { InputError } from '../model/errors.ts'

/** Control characters that no text needs: all but tab, line feed, vertical tab, form feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g
/** Terminal logs hold a few escape characters; a binary file holds many. */
const MOST_CONTROLS = 0.01

/** Refuses decoded text that is a binary file in disguise, or that has nothing to audit. @throws InputError */
export function requireProse(text: string, path: string): void {
  const controls = text.match(CONTROL)?.length ?? 0
  if (text.includes('\0') || controls > text.length * MOST_CONTROLS) {
    throw new InputError({
      path,
      cause: 'is a binary file, not text',
      remedy: 'Export the document as Markdown or plain text first.'
    })
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new InputError({
      path,
      cause: 'is empty: it holds no word',
      remedy: 'Name a file with text in it.'
    })
  }
}
