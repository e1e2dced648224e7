/** "“a”, “b”": words of the document for the reader. */
export const inQuotes = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

/** The step that most ties begin with. */
export const bothSpeakOf = (words: readonly string[]): string => `both speak of ${inQuotes(words)}`

/** The words in so many characters at the most. */
export const shortened = (words: string, longest: number): string =>
  words.length > longest ? `${words.slice(0, longest - 1)}…` : words
