import stringWidth from 'string-width'

export type Style = (text: string) => string

/** Words of one style; `text` is one line. */
export interface Styled {
  readonly text: string
  readonly style?: Style
}

const ASCII = /^[\x20-\x7e]*$/

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text)
}

interface Word {
  readonly pieces: Styled[]
  width: number
}

/** Breaks styled text into lines of at most `width` columns; a word that is wider than a line is cut. */
export function wrap(parts: readonly Styled[], width: number): string[] {
  const lines: Styled[][] = []
  let room = 0
  for (const word of words(parts, Math.max(width, 2))) {
    if (word.width === 0) continue
    if (lines.length > 0 && room >= 1 + word.width) {
      lines.at(-1)!.push({ text: ' ' }, ...word.pieces)
      room -= 1 + word.width
    } else {
      lines.push([...word.pieces])
      room = width - word.width
    }
  }
  return lines.map(paint)
}

/** Styles a line; words of one style that stand side by side are styled as one. */
function paint(line: readonly Styled[]): string {
  let painted = ''
  for (let index = 0; index < line.length; ) {
    const { style } = line[index]!
    let text = line[index++]!.text
    while (style && line[index]?.text === ' ' && line[index + 1]?.style === style) {
      text += ` ${line[index + 1]!.text}`
      index += 2
    }
    painted += style ? style(text) : text
  }
  return painted
}

/** Splits at spaces; a word may hold pieces of several styles ("(" and "48%" and ")"). */
function words(parts: readonly Styled[], width: number): Word[] {
  const all: Word[] = [{ pieces: [], width: 0 }]
  for (const part of parts) {
    part.text.split(' ').forEach((text, index) => {
      if (index > 0) all.push({ pieces: [], width: 0 })
      for (const piece of cut(text, width)) append(all, { ...part, text: piece }, width)
    })
  }
  return all
}

function append(all: Word[], piece: Styled, width: number): void {
  const wide = displayWidth(piece.text)
  if (wide === 0) return
  const last = all.at(-1)!
  if (last.width + wide > width) {
    all.push({ pieces: [piece], width: wide })
    return
  }
  last.pieces.push(piece)
  last.width += wide
}

function cut(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text]
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const character of text) {
    const wide = displayWidth(character)
    if (used + wide > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += wide
  }
  return [...pieces, piece]
}
