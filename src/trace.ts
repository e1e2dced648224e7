import { createHash } from 'node:crypto'
import { cite } from './cite/index.ts'
import type { Decisions } from './decide/index.ts'
import { extract } from './extract/index.ts'
import { knownOutlets } from './lexicon/outlets.ts'
import { type Linked, link } from './link/index.ts'
import type { Citing } from './model/citation.ts'
import type { OutletTable } from './model/outlet.ts'
import type { Segmentation } from './model/passage.ts'
import type { Profile, RuleChoice } from './model/profile.ts'
import type { Reading } from './model/reading.ts'
import type { SourceFile } from './model/source-file.ts'
import { parse } from './parse/index.ts'
import { segment } from './segment/index.ts'

export interface AuditInput {
  readonly path: string
  readonly text: string
  /** Of the bytes as read; made from the text when it is left out. */
  readonly sha256?: string
}

export interface AuditOptions {
  /** The day that "now" stands for, YYYY-MM-DD; without it nothing is held against the present. */
  readonly asOf?: string
  /** How strict the audit is; `review` unless it is said. */
  readonly profile?: Profile
  /** Severities and options of single rules, before those of the profile. */
  readonly rules?: Readonly<Record<string, RuleChoice>>
  readonly decisions?: Decisions
  /** Outlets of the user, beside those that the program knows. */
  readonly outlets?: OutletTable
}

const toFile = ({ path, text, sha256 }: AuditInput): SourceFile => ({
  path,
  text,
  sha256: sha256 ?? createHash('sha256').update(text).digest('hex')
})

/** Segments and readings of a text by itself, such as the words of a decision. */
export function readText(text: string) {
  const segmentation = segment(parse(toFile({ path: '', text })))
  return { segmentation, readings: extract(segmentation, {}).readings }
}

function yearOf(segmentation: Segmentation, asOf: string | undefined): { year?: number } {
  const printed = segmentation.metadata.get('date') ?? asOf
  const year = printed === undefined ? Number.NaN : Number(/\b(?:19|20)\d{2}\b/.exec(printed)?.[0])
  return Number.isNaN(year) ? {} : { year }
}

/** Everything that the stages before the rules saw of one document; what `explain` shows. */
export interface Trace extends Linked {
  readonly file: SourceFile
  readonly segmentation: Segmentation
  readonly readings: readonly Reading[]
  readonly citing: Citing
}

/** Runs the stages from parse to link. */
export function trace(input: AuditInput, options: AuditOptions = {}): Trace {
  const file = toFile(input)
  const segmentation = segment(parse(file))
  const { readings, claims: drafts } = extract(segmentation, yearOf(segmentation, options.asOf))
  const outlets = knownOutlets(options.outlets)
  const citing = cite(segmentation, file.text, outlets)
  return { file, segmentation, readings, citing, ...link({ segmentation, readings, drafts, citing, outlets }) }
}
