const nameWords = (speaker: string): string[] =>
  speaker
    .toLowerCase()
    .split(/[\s.-]+/)
    .filter((word) => word.length > 1)

/** True when the two share a name. */
export function sameSpeaker(a: string, b: string): boolean {
  const theirs = nameWords(b)
  return nameWords(a).some((word) => theirs.includes(word))
}

/** True for "Ada Lind" and, when the text names her in full elsewhere, for "Lind": not for "the Herald". */
export const isPersonal = (speaker: string, surnames: ReadonlySet<string>): boolean =>
  surnames.has(nameWords(speaker).at(-1) ?? '')
