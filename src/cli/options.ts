import type { Severity } from '../model/finding.ts'
import { PROFILES, type Profile } from '../model/profile.ts'
import { UsageError } from './io.ts'
import type { RawOptions } from './parse.ts'
import { didYouMean } from './suggest.ts'

export const GATES = ['error', 'warning', 'info', 'never'] as const
/** The least severity that fails a run. */
export type Gate = Severity | 'never'

/** An option that takes one value. @throws UsageError when it is given twice */
export function single(options: RawOptions, name: string): string | undefined {
  const value = options[name]
  if (value === undefined) return undefined
  if (Array.isArray(value)) throw new UsageError(`--${name} is given more than once`)
  return String(value)
}

/** The value of an option that takes one of a few words. @throws UsageError */
export function oneOf<Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === value)
  if (word === undefined)
    throw new UsageError(`--${name} takes ${words.join(', ')}, not "${value}"${didYouMean(value, words)}`)
  return word
}

/** `--as-of`: a day that the calendar has. @throws UsageError */
export function dayOption(options: RawOptions): string | undefined {
  const value = options['asOf']
  if (value === undefined) return undefined
  const day = String(value)
  if (!isDay(day)) throw new UsageError(`--as-of takes a date as YYYY-MM-DD, not "${day}"`)
  return day
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** `--fail-on`, if it is given. @throws UsageError */
export function gateOption(options: RawOptions): Gate | undefined {
  const value = options['failOn']
  return value === undefined ? undefined : oneOf('fail-on', String(value), GATES)
}

/** `--profile`, if it is given. @throws UsageError */
export function profileOption(options: RawOptions): Profile | undefined {
  const value = single(options, 'profile')
  return value === undefined ? undefined : oneOf('profile', value, PROFILES)
}

export const FORMATS = [
  'pretty',
  'markdown',
  'html',
  'questions',
  'json',
  'sarif',
  'junit',
  'github',
  'rdjson'
] as const

export type Format = (typeof FORMATS)[number]

/** `--format`, repeated or parted by commas; empty when it is not given. @throws UsageError */
export function formatOption(options: RawOptions): Format[] {
  const given = [options['format'] ?? []].flat().flatMap((value) => String(value).split(','))
  const names = given.map((name) => name.trim()).filter((name) => name !== '')
  return [...new Set(names.map((name) => oneOf('format', name, FORMATS)))]
}
