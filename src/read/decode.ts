import { InputError } from '../model/errors.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    // As a stream, a character cut off by the end of the bytes is not yet a fault.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Offset of the first byte that makes the text invalid, found by halving. */
function firstFault(bytes: Uint8Array, encoding: Encoding): number {
  let sound = 0
  let faulty = bytes.length + 1
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1
    if (middle <= bytes.length && decodes(bytes.subarray(0, middle), encoding)) sound = middle
    else faulty = middle
  }
  return encoding === 'utf-8' ? startOfCharacter(bytes, sound) : Math.min(sound, bytes.length - 1)
}

/** The first byte of the UTF-8 character that `offset` should have continued; `offset` when none is open. */
function startOfCharacter(bytes: Uint8Array, offset: number): number {
  for (let back = 1; back <= 3 && back <= offset; back++) {
    const byte = bytes[offset - back]!
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0
    if (length > 0) return length > back ? offset - back : offset
    if (byte < 0x80) return offset
  }
  return offset
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let i = bytes.indexOf(0x0a); i !== -1 && i < offset; i = bytes.indexOf(0x0a, i + 1)) line++
  return line
}

/** The text of the bytes, without a byte order mark. @throws InputError when they are not UTF-8 or marked UTF-16. */
export function decode(bytes: Uint8Array, path: string): string {
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    const offset = firstFault(bytes, encoding)
    throw new InputError({
      path,
      line: lineOf(bytes, offset),
      cause: `is not valid ${encoding.toUpperCase()} (byte ${offset})`,
      remedy: 'Save the file as UTF-8 and try again.'
    })
  }
}
