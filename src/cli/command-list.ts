/** One command as the parser and the help know it. */
export interface CommandDescription {
  /** Name and arguments, as in the help. */
  readonly usage: string
  readonly summary: string
  readonly options: readonly OptionDescription[]
  readonly examples?: readonly string[]
}

type OptionDescription = readonly [usage: string, summary: string]

const CONFIG: OptionDescription = ['--config <file>', 'Settings to use instead of claimcheck.config.json']
const AS_OF: OptionDescription = ['--as-of <date>', 'Day of the audit, YYYY-MM-DD, for checks that need one']
const PROFILE: OptionDescription = [
  '--profile <name>',
  'How strict: draft, review (default) or publish, which also advises on wording'
]
const FAIL_ON: OptionDescription = [
  '--fail-on <level>',
  'Exit 1 on open findings at or above error, warning or info; never for none (default: error)'
]
const BASE: OptionDescription = [
  '--base <rev>',
  'Count only what the edits since a revision made worse, not what was there before'
]
const FORMAT: OptionDescription = [
  '--format <name>',
  'pretty, markdown, html, questions (to the author), json, sarif, junit, github or rdjson; several with --output DIR, parted by commas'
]
const OUTPUT: OptionDescription = ['--output <path>', 'Write to a file, or into a folder one report for each document']

const BASELINE: readonly OptionDescription[] = [
  ['--baseline <file>', 'Findings that were accepted as they are; only others count'],
  ['--update-baseline', 'Write the baseline: all findings into a new one, or else only take away what is gone'],
  ['--grow-baseline', 'With --update-baseline: accept new findings too']
]

/** Options that every command takes. */
export const SHARED_OPTIONS: readonly OptionDescription[] = [
  ['--quiet', 'No progress and no notes on standard error'],
  ['--no-color', 'No colours'],
  ['-h, --help', 'Show help'],
  ['-v, --version', 'Show the version']
]

export const COMMANDS = {
  audit: {
    usage: 'audit [...files]',
    summary: 'Check documents and report what was found',
    options: [FORMAT, OUTPUT, FAIL_ON, PROFILE, CONFIG, AS_OF],
    examples: [
      'claimcheck audit report.md',
      'claimcheck audit --output reports',
      'cat report.md | claimcheck audit - --format json'
    ]
  },
  check: {
    usage: 'check [...files]',
    summary: 'Check documents in the terminal or in CI; exit 1 when the gate is not met',
    options: [BASE, FORMAT, OUTPUT, FAIL_ON, PROFILE, CONFIG, AS_OF, ...BASELINE],
    examples: [
      'claimcheck check --base origin/main',
      'claimcheck check --fail-on warning',
      'claimcheck check --format github'
    ]
  },
  diff: {
    usage: 'diff <old> <new>',
    summary: 'Compare two versions of a document by claim, not by line (a version is a file or REV:path)',
    options: [
      ['--format <name>', 'pretty, markdown or json'],
      ['--output <file>', 'Write to a file'],
      ['--fail-on <level>', 'Exit 1 when the edit broke something at or above error, warning or info (default: never)'],
      CONFIG,
      AS_OF
    ],
    examples: ['claimcheck diff HEAD:report.md report.md', 'claimcheck diff old.md new.md --format markdown']
  },
  claims: {
    usage: 'claims [...files]',
    summary: 'List the claims of documents',
    options: [
      ['--format <name>', 'table, json, ndjson or csv'],
      ['--explain <line>', 'Show how one line of one document was read, step by step'],
      ['--output <file>', 'Write to a file'],
      CONFIG,
      AS_OF
    ]
  },
  sources: {
    usage: 'sources [...files]',
    summary: 'List the works that documents cite, with the claims that rest on each',
    options: [
      ['--format <name>', 'pretty, json or csl (CSL-JSON)'],
      ['--output <file>', 'Write to a file'],
      CONFIG,
      AS_OF
    ],
    examples: ['claimcheck sources report.md', 'claimcheck sources report.md --format csl --output works.json']
  },
  explain: {
    usage: 'explain <topic>',
    summary: 'Explain a rule, or what a line was compared with (FILE:LINE)',
    options: [CONFIG, AS_OF],
    examples: ['claimcheck explain value-conflict', 'claimcheck explain report.md:12']
  },
  apply: {
    usage: 'apply [...files]',
    summary: 'Make the edits that corrections and proven findings determine',
    options: [
      ['--dry-run', 'Show the edits and make none'],
      ['--patch', 'Write them as a patch for git apply --unidiff-zero'],
      PROFILE,
      CONFIG,
      AS_OF
    ],
    examples: ['claimcheck apply --dry-run', 'claimcheck apply report.md']
  },
  correct: {
    usage: 'correct [finding]',
    summary: 'Keep a decision on a finding (its id or FILE:LINE) or on words of a document; asks on a terminal',
    options: [
      ['--verdict <word>', 'confirmed, corrected, dismissed, disputed or needs-source'],
      ['--wrong <words>', 'What the text says'],
      ['--right <words>', 'What it should say'],
      ['--scope <words>', 'Where the right value holds: a period, a place, an edition'],
      ['--url <address>', 'Where the right value stands'],
      ['--quotation <words>', 'The words there'],
      ['--seen <date>', 'Day on which they stood there, YYYY-MM-DD'],
      ['--who <name>', 'Who decided (default: the name that git signs with)'],
      ['--when <date>', 'Day of the decision (default: today)'],
      ['--note <words>', 'Why'],
      ['--expires <date>', 'Last day on which the decision holds'],
      ['--document <path>', 'Document that the entry is for'],
      ['--quote <words>', 'Words of the document, for an entry without a finding'],
      ['--prefix <words>', 'Words right before the quote'],
      ['--suffix <words>', 'Words right behind the quote'],
      ['--rule <id>', 'Rule whose finding is decided'],
      ['--fingerprint <id>', 'Fingerprint of the finding or claim'],
      ['--id <name>', 'Name of the entry (default: made from what it decides)'],
      ['--edit <id>', 'Change the fields of an entry; an empty value takes a field away'],
      ['--remove <id>', 'Take an entry away'],
      CONFIG,
      AS_OF
    ],
    examples: [
      'claimcheck correct report.md:12 --verdict dismissed --note "Two different fleets"',
      'claimcheck correct ff197a03 --verdict corrected --wrong "€44.2 billion" --right "€44.2 million" --url https://council.example/plan',
      'claimcheck correct --edit ff197a03b2c4d6e8 --expires 2027-06-30'
    ]
  },
  rules: { usage: 'rules', summary: 'List the rules', options: [['--format <name>', 'table or json']] },
  selfcheck: {
    usage: 'selfcheck <file>',
    summary: 'Plant defects into a copy of a document and say which of them an audit catches',
    options: [
      ['--seed <number>', 'Which sentences are changed and where they go (default: 1)'],
      ['--rule <id>', 'Only what this rule should see'],
      ['--format <name>', 'table or json'],
      CONFIG,
      AS_OF
    ],
    examples: ['claimcheck selfcheck report.md', 'claimcheck selfcheck report.md --seed 7 --rule value-conflict']
  },
  init: { usage: 'init', summary: 'Write claimcheck.config.json and claims/corrections.json', options: [] }
} as const satisfies Record<string, CommandDescription>

export type CommandName = keyof typeof COMMANDS

/** Commands that have a place in the command line but nothing behind them so far. */
export const PLANNED_COMMANDS: readonly string[] = ['apply', 'review']
