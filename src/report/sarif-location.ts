import type { ArtifactLocation, Fix, Location, Region } from 'sarif'
import type { Finding, Place } from '../model/finding.ts'
import { oneLine, wellFormed } from './escape.ts'
import { endOf, placeOfFix } from './region.ts'

/** Stands for the folder that document paths start from. */
export const ROOT = '%SRCROOT%'

const DRIVE = /^[A-Za-z]:[\\/]/

/** A document's path as a URI: relative to the root, or a file address for one that was named in full. */
export function artifactLocation(path: string): ArtifactLocation {
  const uri = wellFormed(path).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  if (DRIVE.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` }
  if (path.startsWith('/')) return { uri: `file://${uri}` }
  return { uri, uriBaseId: ROOT }
}

export function locationOf(place: Place, path: string): Location {
  return { physicalLocation: { artifactLocation: artifactLocation(path), region: regionOf(place) } }
}

/** A snippet is left out where its characters could act on a viewer: the document itself has them. */
function regionOf(place: Place): Region {
  const end = endOf(place)
  return {
    startLine: place.line,
    startColumn: place.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: place.start,
    charLength: place.end - place.start,
    ...(oneLine(place.quote) === place.quote ? { snippet: { text: place.quote } } : {})
  }
}

/** All edits of a finding as one fix: they mend it together. */
export function fixesOf(finding: Finding, path: string): Fix[] {
  const edits = finding.fixes.length > 0 ? finding.fixes : finding.fix ? [finding.fix] : []
  if (edits.length === 0) return []
  const replacements = edits.map((edit) => {
    const place = placeOfFix(edit, finding)
    const { start, end } = edit.span
    const deletedRegion = place ? regionOf(place) : { charOffset: start, charLength: end - start }
    return { deletedRegion, insertedContent: { text: wellFormed(edit.after) } }
  })
  const [first] = edits
  const more = edits.length > 1 ? ` and ${edits.length - 1} more` : ''
  return [
    {
      description: { text: `Replace “${oneLine(first!.before)}” with “${oneLine(first!.after)}”${more}` },
      artifactChanges: [{ artifactLocation: artifactLocation(path), replacements }]
    }
  ]
}
