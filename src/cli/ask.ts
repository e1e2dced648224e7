import { escapeTerminal } from '../report/escape.ts'
import { type Io, UsageError } from './io.ts'

/** Puts questions on the terminal, a line of answer each. */
export interface Asker {
  /** The answer without spaces around it; the offer when the line is empty. */
  ask(question: string, offer?: string): Promise<string>
  /** One of a few words, by its first letters. */
  choose<Word extends string>(question: string, words: readonly Word[], offer?: Word): Promise<Word>
  end(): Promise<void>
}

/** True when somebody sits at both ends. */
export const isInteractive = ({ stdin, stdout }: Io): boolean => stdin.isTTY === true && stdout.isTTY === true

export function startAsking(io: Io): Asker {
  const lines = linesOf(io)
  const ask = async (question: string, offer?: string): Promise<string> => {
    const hint = offer === undefined || offer === '' ? '' : ` [${offer}]`
    io.stderr.write(`${escapeTerminal(`${question}${hint}`)} `)
    const { value, done } = await lines.next()
    if (done) throw new UsageError('the input ended before the entry was complete; nothing was written')
    return value.trim() === '' ? (offer ?? '') : value.trim()
  }
  return {
    ask,
    async choose(question, words, offer) {
      for (;;) {
        const answer = await ask(`${question} (${words.join(', ')})`, offer)
        const meant = answer === '' ? [] : words.filter((word) => word.startsWith(answer))
        if (meant.length === 1) return meant[0]!
        io.stderr.write(`one of ${words.join(', ')}, please\n`)
      }
    },
    // The stream is let go of, or else the program would wait for more.
    end: async () => void (await lines.return(undefined))
  }
}

async function* linesOf({ stdin }: Io): AsyncGenerator<string, undefined, undefined> {
  let rest = ''
  const decoder = new TextDecoder()
  for await (const chunk of stdin) {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split(/\r?\n/)
    rest = parts.pop()!
    yield* parts
  }
  if (rest !== '') yield rest
  return undefined
}
