/** What sort of place an outlet is; it decides what kind of support a mark to it can give. */
export const OUTLET_KINDS = [
  'agency',
  'newspaper',
  'broadcaster',
  'magazine',
  'journal',
  'preprints',
  'code-host',
  'encyclopaedia',
  'user-generated',
  'aggregator',
  'press-release',
  'government',
  'organisation',
  'research',
  'vendor',
  'resolver',
  'archive',
  'shortener',
  'chatbot'
] as const

export type OutletKind = (typeof OUTLET_KINDS)[number]

/** An outlet as `data/outlets.json` and the settings of a user list it. */
export interface OutletRow {
  /** As a text would name it. */
  readonly name: string
  /** Registrable domains, or hosts where a part of a site is an outlet of its own; the first is the main one. */
  readonly domains: readonly string[]
  /** Further names, not counting the domains. */
  readonly aliases?: readonly string[] | undefined
  /** Why it is not to be cited any more. */
  readonly deprecated?: string | undefined
  /** Why it is to be cited with care. */
  readonly unreliable?: string | undefined
}

export type OutletTable = { readonly [K in OutletKind]?: readonly OutletRow[] | undefined }

export interface Outlet {
  readonly name: string
  readonly domains: readonly string[]
  readonly aliases: readonly string[]
  readonly kind: OutletKind
  /** Why the user does not want it cited. */
  readonly deprecated: string | undefined
  /** Why the user wants it cited with care. */
  readonly unreliable: string | undefined
}
