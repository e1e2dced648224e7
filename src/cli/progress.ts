import type { Io } from './io.ts'

/** Shows how far a run is; to a terminal only. */
export interface Progress {
  at(text: string): void
  end(): void
}

const SILENT: Progress = { at() {}, end() {} }

export async function startProgress(io: Io, quiet: boolean): Promise<Progress> {
  // A terminal that does not know its width makes the spinner clear lines for ever.
  if (quiet || !io.stderr.isTTY || !io.stderr.columns || io.env['CI']) return SILENT
  const { default: ora } = await import('ora')
  // The audit does not yield, so the spinner is drawn by hand.
  const spinner = ora({ stream: io.stderr as NodeJS.WriteStream, discardStdin: false, isSilent: false })
  return {
    at(text) {
      spinner.text = text
      spinner.render()
    },
    end() {
      spinner.stop()
    }
  }
}
