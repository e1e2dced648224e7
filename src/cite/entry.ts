import type { EntryForm } from '../model/citation.ts'
import type { Marker, MarkerForm } from '../model/passage.ts'
import type { Span } from '../model/span.ts'

/** One entry of a list of sources, as it stands in the document. */
export interface Entry {
  readonly form: EntryForm
  readonly span: Span
  /** The number or label under which the text refers to it. */
  readonly label: string | undefined
  readonly markers: readonly Marker[]
  /** What a column head says of the parts of a table row. */
  readonly columns: ColumnWords | undefined
  /** Address and title of a link definition. */
  readonly definition: { readonly url: string; readonly title: string } | undefined
}

export interface ColumnWords {
  readonly title: string | undefined
  readonly author: string | undefined
  readonly date: string | undefined
  readonly outlet: string | undefined
}

const LINK_FORMS: ReadonlySet<MarkerForm> = new Set<MarkerForm>([
  'bare-domain',
  'inline-link',
  'autolink',
  'doi',
  'arxiv'
])

/** True for marks that carry their own address. */
export function isLink({ form }: Marker): boolean {
  return LINK_FORMS.has(form)
}
