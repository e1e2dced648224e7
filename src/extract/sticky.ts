/** Runs a sticky pattern at one offset: the pattern looks nowhere else, so reading stays linear. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
