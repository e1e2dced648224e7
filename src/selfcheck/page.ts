/** The sections of a rule's page by their headings, those inside fenced blocks not counted, each with its fenced blocks. */
export function sectionsOf(page: string): Map<string, string[]> {
  const sections = new Map<string, string[]>()
  let blocks: string[] = []
  let fence: string[] | undefined
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) {
      if (fence) blocks.push(fence.join('\n'))
      fence = fence ? undefined : []
    } else if (fence) fence.push(line)
    else if (line.startsWith('## ')) {
      blocks = []
      sections.set(line.slice(3), blocks)
    }
  }
  return sections
}
