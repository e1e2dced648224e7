/** Where a command writes to. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  /** Width of the terminal. */
  readonly columns?: number | undefined
}

/** Everything of the outside world that a command may touch; tests hand in their own. */
export interface Io {
  /** The result, and nothing else. */
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean | undefined }
  /** Absolute path that relative paths start from. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

export const EXIT = {
  clean: 0,
  /** Findings at or above the gate. */
  findings: 1,
  /** Usage, config or input that cannot be read. */
  usage: 2,
  /** A fault of the program itself. */
  fault: 3
} as const

/** Something that the user can put right; printed without a stack, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
