import { VERDICTS } from '../../decide/verdicts.ts'
import { oneOf, single } from '../options.ts'
import type { RawOptions } from '../parse.ts'
import type { CorrectionChange } from '../store/corrections.ts'

/** Options that set one field each, by their name on the command line. */
const TEXTS = ['document', 'rule', 'fingerprint', 'wrong', 'right', 'scope', 'who', 'when', 'note', 'expires'] as const

/** The fields that options set; an empty value takes a field away. @throws UsageError */
export function fieldsOf(options: RawOptions): CorrectionChange {
  const texts = TEXTS.flatMap((name) => {
    const value = textOption(options, name)
    return value === undefined ? [] : [[name, value === '' ? undefined : value] as const]
  })
  const verdict = single(options, 'verdict')
  const exact = textOption(options, 'quote')
  return {
    ...Object.fromEntries(texts),
    ...(verdict !== undefined && { verdict: oneOf('verdict', verdict, VERDICTS) }),
    ...(exact !== undefined && { quote: quoteOf(exact, options) }),
    ...evidenceOf(options)
  }
}

function quoteOf(exact: string, options: RawOptions) {
  const [prefix, suffix] = [textOption(options, 'prefix'), textOption(options, 'suffix')]
  return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) }
}

function evidenceOf(options: RawOptions): Pick<CorrectionChange, 'evidence'> {
  const url = textOption(options, 'url')
  if (url === undefined) return {}
  const [quotation, seen] = [textOption(options, 'quotation'), textOption(options, 'seen')]
  return { evidence: url === '' ? undefined : { url, ...(quotation && { quotation }), ...(seen && { seen }) } }
}

/** Words as typed: the parser keeps a figure such as 2.50 from being rounded by a mark before it. */
export const textOption = (options: RawOptions, name: string): string | undefined =>
  single(options, name)?.replace(/^\.\/(?=[\d.+eE]*$)/, '')
