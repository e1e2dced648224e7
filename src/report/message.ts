/** A stretch of a message: the rule's own words, or a value of the document that the rule set in backticks. */
export interface MessagePart {
  readonly text: string
  readonly isValue: boolean
}

/** Takes a message apart at its backticks; one that has no partner is a character like any other. */
export function messageParts(message: string): MessagePart[] {
  const pieces = message.split('`')
  if (pieces.length % 2 === 0) {
    const last = pieces.pop()!
    pieces[pieces.length - 1] += `\`${last}`
  }
  return pieces.map((text, index) => ({ text, isValue: index % 2 === 1 })).filter((part) => part.text !== '')
}
