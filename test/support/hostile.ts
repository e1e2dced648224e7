import type { AuditResult } from '../../src/model/audit-result.ts'
import { auditResult, finding, place } from './results.ts'

/** What a document may hold to break out of the format that quotes it. */
export const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['the end of a CDATA section', 'a ]]> b'],
  ['a script', '<script>alert(1)</script>'],
  ['an attribute', '" onmouseover="alert(1)\' x=\''],
  ['a workflow command', '\n::error::owned\n::set-output name=x::y'],
  ['an old workflow command', '##[error]owned'],
  ['escapes of a workflow command', '%0A::error::owned%0D%25'],
  ['properties of a workflow command', ',file=/etc/passwd,line=1::owned'],
  ['control characters', 'a\u0000\u0001\u0008\u001b[31mred\u007f\u0085\u009b b'],
  ['bidi characters', 'a\u202eb\u2066c\u200fd'],
  ['half a surrogate pair', 'a \ud800 b \udc00'],
  ['characters that XML has not', 'a\ufffe\uffff b'],
  ['a formula', '=HYPERLINK("http://x.example","y")'],
  ['an entity', '&lt;b&gt; &amp; &#0; &xxe;'],
  ['Markdown', '[click](javascript:alert(1)) ![x](y) **b** `c` </details> | # h'],
  ['a link of a message', '[line 7](1) [x](2) {0}'],
  ['line breaks', 'a\r\nb\rc\u2028d']
]

/** A result in which every text that comes from a document is the given one. */
export function hostileResult(text: string): AuditResult {
  const plain = auditResult()
  const spans = [
    place(3, '48%', { quote: text, context: `Before ${text} after`, role: text, outlets: [text] }),
    place(7, '41%', { quote: text, context: text })
  ]
  const fix = { span: { start: spans[0]!.start, end: spans[0]!.end }, before: text, after: text }
  const hostile = finding({
    message: `It says \`${text}\` here`,
    working: [text],
    doubt: text,
    question: text,
    reported: text,
    computed: text,
    correctionId: text,
    spans,
    repeats: [spans[1]!],
    fix,
    fixes: [fix]
  })
  const dismissed = finding({ ...hostile, status: 'dismissed', fingerprint: 'dead0000beef0000' })
  return auditResult({
    document: { ...plain.document, title: text, path: `corpus/${text}.md` },
    findings: [hostile, dismissed],
    confirmations: [{ ruleId: 'value-conflict', message: `It is \`${text}\` twice`, spans }]
  })
}
