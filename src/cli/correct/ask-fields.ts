import { VERDICTS } from '../../decide/verdicts.ts'
import { escapeTerminal } from '../../report/escape.ts'
import type { Asker } from '../ask.ts'
import type { Io } from '../io.ts'
import type { CorrectionChange } from '../store/corrections.ts'
import { type Found, lineFor } from './choose-finding.ts'

/** Lets the user pick one of several findings by its number. */
export async function askForFinding(found: readonly Found[], asker: Asker, { stderr }: Io): Promise<Found> {
  if (found.length === 1) return found[0]!
  for (const [index, each] of found.entries())
    stderr.write(`${String(index + 1).padStart(4)}  ${escapeTerminal(lineFor(each))}\n`)
  for (;;) {
    const chosen = found[Number(await asker.ask(`Which finding? (1 to ${found.length})`)) - 1]
    if (chosen) return chosen
  }
}

/** Asks for what no option has given. */
export async function askForFields(given: CorrectionChange, asker: Asker): Promise<CorrectionChange> {
  const answers: { -readonly [Field in keyof CorrectionChange]: CorrectionChange[Field] } = { ...given }
  const text = async (field: 'wrong' | 'right' | 'note' | 'who' | 'expires', question: string) => {
    if (field in given && field !== 'who') return
    const answer = await asker.ask(question, given[field])
    if (answer !== '') answers[field] = answer
  }
  answers.verdict ??= await asker.choose('Verdict?', VERDICTS)
  if (answers.verdict === 'corrected') {
    await text('wrong', 'What does the text say (the wrong words, as printed)?')
    await text('right', 'What should it say?')
    if (answers.evidence === undefined) answers.evidence = await askForEvidence(asker)
  }
  await text('note', 'Note (may be empty)?')
  await text('who', 'Who decides?')
  await text('expires', 'Last day on which it holds, YYYY-MM-DD (may be empty)?')
  return answers
}

async function askForEvidence(asker: Asker): Promise<CorrectionChange['evidence']> {
  const url = await asker.ask('Address of a source for the right words (may be empty)?')
  if (url === '') return undefined
  const quotation = await asker.ask('Its words (may be empty)?')
  const seen = await asker.ask('Day on which they stood there, YYYY-MM-DD (may be empty)?')
  return { url, ...(quotation && { quotation }), ...(seen && { seen }) }
}
