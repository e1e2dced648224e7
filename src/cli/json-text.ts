import { UsageError } from './io.ts'

/** Parses a file that people write by hand. @throws UsageError with path, line and column */
export function parseJson(text: string, path: string): unknown {
  const plain = text.replace(/^\uFEFF/, '')
  const fault = faultOf(plain)
  if (fault === undefined) return JSON.parse(plain)
  const lines = plain.slice(0, fault.offset).split('\n')
  throw new UsageError(`${path}:${lines.length}:${lines.at(-1)!.length + 1}: is not valid JSON: ${fault.cause}`)
}

interface Fault {
  readonly cause: string
  readonly offset: number
}

function faultOf(text: string): Fault | undefined {
  const message = messageOf(text)
  if (message === undefined) return undefined
  const position = /at position (\d+)/.exec(message)?.[1]
  // Of an unexpected token the engine says only what stands around it.
  const [token] = /^Unexpected token (?:'[^']*'|.)/.exec(message) ?? []
  if (position === undefined && token !== undefined) return { cause: token, offset: firstUnexpected(text) }
  const cause = message.replace(/ (?:in JSON )?at position \d+.*$/s, '')
  return { cause, offset: position === undefined ? text.length : Number(position) }
}

function messageOf(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** A text up to the unexpected token is merely unfinished; any longer one holds the token. */
function firstUnexpected(text: string): number {
  let unfinished = 0
  let holds = text.length
  while (holds - unfinished > 1) {
    const middle = (unfinished + holds) >> 1
    if (messageOf(text.slice(0, middle))?.startsWith('Unexpected token')) holds = middle
    else unfinished = middle
  }
  return unfinished
}
