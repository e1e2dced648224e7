/** What went wrong with an input, in three parts that a person can act on. */
export interface InputFault {
  readonly path: string
  /** First line that shows the fault, from 1. */
  readonly line?: number
  /** What is wrong, as a clause: "is not valid UTF-8 (byte 17)". */
  readonly cause: string
  /** What the user can do about it, as a sentence. */
  readonly remedy: string
}

/** An input that cannot be audited: missing, unreadable, not text, empty or too large. */
export class InputError extends Error {
  readonly path: string
  readonly line: number | undefined
  override readonly cause: string
  readonly remedy: string

  constructor(fault: InputFault) {
    super(`${fault.path}${fault.line === undefined ? '' : `:${fault.line}`} ${fault.cause}`)
    this.name = 'InputError'
    this.path = fault.path
    this.line = fault.line
    this.cause = fault.cause
    this.remedy = fault.remedy
  }
}
