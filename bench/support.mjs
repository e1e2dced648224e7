// Shared by the accuracy benches: loads the built program and its evaluation sets.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { audit } from '../dist/index.js'

export const here = dirname(fileURLToPath(import.meta.url))
export const root = join(here, '..')
export { audit }

export const readLines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))

export const isFlagged = ({ severity }) => severity === 'error' || severity === 'warning'
export const overlaps = (a, b) => a.start < b.end && b.start < a.end

/** True when one span of the finding touches `evidence` and another one touches a reference. */
export const isTwoSided = (finding, evidence, references) =>
  finding.spans.some(
    (a, i) =>
      overlaps(a, evidence) &&
      finding.spans.some((b, j) => i !== j && references.some((reference) => overlaps(b, reference)))
  )

export const signature = (finding) =>
  `${finding.ruleId}\n${finding.spans
    .map(({ quote }) => quote)
    .sort()
    .join('\n')}`

/** The evaluation reports of the project with their plants applied. */
export function plantedReports() {
  const folder = join(here, 'reports')
  const originals = new Map(
    readdirSync(join(folder, 'originals'))
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => [file.slice(0, -3), readFileSync(join(folder, 'originals', file), 'utf8')])
  )
  const plants = readLines(join(folder, 'plants.jsonl')).map((plant) => {
    const text = originals.get(plant.report)
    const at = text.indexOf(plant.anchor)
    if (at < 0) throw new Error(`plants.jsonl: the anchor of ${plant.id} is not in ${plant.report}.md`)
    const after = at + plant.anchor.length
    const edited =
      plant.mode === 'replace'
        ? text.slice(0, at) + plant.text + text.slice(after)
        : text.slice(0, after) + plant.text + text.slice(after)
    const locate = (words) => {
      const start = edited.indexOf(words)
      if (start < 0)
        throw new Error(`plants.jsonl: ${plant.id} names words that are not in the edited report: ${words}`)
      return { start, end: start + words.length }
    }
    return { ...plant, edited, evidenceSpan: locate(plant.evidence), referenceSpans: plant.reference.map(locate) }
  })
  return { originals, plants }
}

export const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
