import type { AuditResult, Placed } from '../../src/model/audit-result.ts'
import type { Citation, Source } from '../../src/model/citation.ts'
import type { Claim, ClaimValue } from '../../src/model/claim.ts'
import type { Finding, Place } from '../../src/model/finding.ts'
import type { Quantity } from '../../src/model/quantity.ts'
import { around, exactly } from '../../src/quantity/interval.ts'
import { decimal, ONE, rational } from '../../src/quantity/rational.ts'

/** A short document, so that every span below can be checked against it. */
export const DOCUMENT_TEXT = [
  '# The Harlow Locks',
  '',
  'The locks moved 48% of the freight in 2021. harlowpost.com',
  '',
  'Coal made up 120 tonnes and grain 280 tonnes of the 410 tonnes in all. canaltimes.org',
  '',
  'By the end of 2021 the locks had carried 41% of the freight. canaltimes.org',
  ''
].join('\n')

function lineStart(line: number): number {
  return DOCUMENT_TEXT.split('\n')
    .slice(0, line - 1)
    .reduce((offset, text) => offset + text.length + 1, 0)
}

/** The place of `quote` on a line of the document. */
export function place(line: number, quote: string, more: Partial<Place> = {}): Place {
  const context = DOCUMENT_TEXT.split('\n')[line - 1]!
  const column = context.indexOf(quote) + 1
  if (column === 0) throw new Error(`line ${line} does not hold "${quote}"`)
  const start = lineStart(line) + column - 1
  return { role: 'stated', start, end: start + quote.length, line, column, quote, context, outlets: [], ...more }
}

export function finding(more: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'value-conflict',
    severity: 'error',
    confidence: 0.9,
    message: 'The share of the freight is `48%` here and `41%` there',
    working: ['48% is 47.5 to 48.5', '41% is 40.5 to 41.5'],
    doubt: 'A false alarm if the two sentences mean different freight',
    spans: [
      place(3, '48%', { outlets: ['harlowpost.com'] }),
      place(7, '41%', { role: 'against', outlets: ['canaltimes.org'] })
    ],
    repeats: [],
    claims: [0, 1],
    citations: [0],
    reported: undefined,
    computed: undefined,
    fix: undefined,
    fixes: [],
    question: 'Which of the two shares is meant?',
    fingerprint: '1a2b3c4d5e6f7081',
    status: 'new',
    correctionId: undefined,
    ...more
  }
}

export const totalMismatch = finding({
  ruleId: 'total-mismatch',
  severity: 'warning',
  confidence: 0.75,
  message: 'The stated total `410 tonnes` is not the sum of its parts, `400 tonnes`',
  working: ['120 + 280 = 400'],
  doubt: 'the list leaves a part out',
  spans: [
    place(5, '410 tonnes', { role: 'total', outlets: ['canaltimes.org'] }),
    place(5, '120 tonnes', { role: 'part' }),
    place(5, '280 tonnes', { role: 'part' })
  ],
  reported: '410 tonnes',
  computed: '400 tonnes',
  question: undefined,
  fingerprint: 'feedbeef00112233'
})

function percentage(digits: string): Quantity {
  return {
    printed: `${digits}%`,
    value: around(decimal(digits), decimal('0.5')),
    nominal: decimal(digits),
    nominalHigh: undefined,
    digits,
    scale: 0,
    dimension: 'percent',
    unit: '%',
    unitFactor: ONE,
    approximation: 'exact',
    isRange: false,
    decimals: 0,
    inWords: false,
    signed: false
  }
}

const year = { printed: '2021', first: 18628, last: 18992, granularity: 'year', approximate: false } as const

export function claim(id: number, at: Place, value: ClaimValue, more: Partial<Claim> = {}): Placed<Claim> {
  return {
    id,
    kind: value.type === 'words' ? 'statement' : value.type,
    span: { start: at.start, end: at.end },
    line: at.line,
    column: at.column,
    quote: at.quote,
    passage: id,
    text: at.context,
    subject: 'the locks',
    attribute: 'share of the freight',
    value,
    qualifiers: { time: [year], place: [], scope: ['freight'], condition: [], comparand: [] },
    modality: 'asserted',
    polarity: 'positive',
    attributedTo: undefined,
    checkWorthy: true,
    citations: [],
    fingerprint: `claim-${id}`,
    ...more
  }
}

function citation(id: number, line: number, outlet: string, source: number): Placed<Citation> {
  const at = place(line, outlet)
  const span = { start: at.start, end: at.end }
  return {
    id,
    form: 'bare-domain',
    span,
    line,
    column: at.column,
    quote: outlet,
    printed: outlet,
    key: outlet,
    outlet,
    url: undefined,
    source,
    passage: id,
    covers: { start: lineStart(line), end: at.start - 1 },
    passages: [id],
    inReferences: false
  }
}

function source(id: number, outlet: string, citedBy: number[]): Source {
  const none = {
    outletName: undefined,
    kind: undefined,
    canonical: undefined,
    isbn: undefined,
    issn: undefined,
    pmid: undefined,
    url: undefined,
    doi: undefined,
    arxiv: undefined,
    title: undefined,
    author: undefined,
    date: undefined
  }
  return { id, keys: [outlet], outlet, ...none, entry: undefined, printed: outlet, citedBy }
}

const third: Quantity = {
  ...percentage('33'),
  printed: 'a third',
  value: exactly(rational(1n, 3n)),
  nominal: rational(1n, 3n),
  inWords: true
}

/** An audit of the document above, as a whole run would return it. */
export function auditResult(more: Partial<AuditResult> = {}): AuditResult {
  return {
    document: { path: 'corpus/harlow-locks.md', sha256: 'ab'.repeat(32), words: 45, title: 'The Harlow Locks' },
    coverage: {
      sentences: 3,
      headings: 1,
      tables: 0,
      cells: 0,
      numbersSeen: 7,
      numbersParsed: 6,
      numbersCompared: 5,
      datesParsed: 2,
      claims: 3,
      checkWorthyClaims: 3,
      citedClaims: 2,
      uncitedClaims: 1,
      factClusters: 1,
      rules: [
        { ruleId: 'value-conflict', agrees: 1, differs: 1, undecided: { hedged: 2 } },
        { ruleId: 'total-mismatch', agrees: 0, differs: 1, undecided: {} }
      ]
    },
    claims: [
      claim(0, place(3, '48%'), { type: 'quantity', quantity: percentage('48') }, { citations: [0] }),
      claim(1, place(7, '41%'), { type: 'quantity', quantity: percentage('41') }, { citations: [2, 2] }),
      claim(2, place(3, '2021'), { type: 'date', date: year }),
      claim(
        3,
        place(5, 'Coal'),
        { type: 'quantity', quantity: third },
        { modality: 'hedged', attributedTo: 'the port' }
      ),
      claim(4, place(5, 'grain'), { type: 'words', words: 'grain' })
    ],
    citations: [
      citation(0, 3, 'harlowpost.com', 0),
      citation(1, 5, 'canaltimes.org', 1),
      citation(2, 7, 'canaltimes.org', 1)
    ],
    sources: [source(0, 'harlowpost.com', [0]), source(1, 'canaltimes.org', [1, 2])],
    scoreCard: {
      citable: 3,
      cited: 2,
      recall: 0.667,
      figures: 2,
      singleSourceFigures: 2,
      outlets: 2,
      independentOrigins: 2,
      topOutlet: { outlet: 'canaltimes.org', claims: 1, share: 0.5 },
      concentration: 0.5,
      orphanEntries: 0,
      missingEntries: 1,
      repeatedMarks: 0,
      numberingGaps: 0
    },
    clusters: [
      {
        id: 0,
        subject: 'the locks',
        attribute: 'share of the freight',
        claims: [0, 1],
        separations: [{ claims: [0, 1], by: 'period' }]
      }
    ],
    findings: [totalMismatch, finding()],
    confirmations: [
      {
        ruleId: 'value-conflict',
        message: 'The year is `2021` in both places',
        spans: [place(3, '2021'), place(7, '2021')]
      }
    ],
    summary: {
      findings: { error: 1, warning: 1, info: 0 },
      byRule: { 'value-conflict': 1, 'total-mismatch': 1 },
      byStatus: { new: 2 },
      confirmed: 1
    },
    ...more
  }
}
