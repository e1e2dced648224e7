/** Superlatives and comparatives that the endings "-est" and "-er" do not show, and the pole of each scale. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words at the upper pole of a scale, as dictionary forms. */
export const UPPER = set(
  'large big high great long old fast many much strong heavy tall wide deep good top leading rich hot broad early popular expensive'
)
/** Words at the lower pole. */
export const LOWER = set(
  'small low little short young slow few weak light narrow shallow bad poor cold bottom late cheap'
)

export const SUPERLATIVES: Readonly<Record<string, 1 | -1>> = {
  top: 1,
  leading: 1,
  foremost: 1,
  most: 1,
  first: 1,
  best: 1,
  main: 1,
  primary: 1,
  maximum: 1,
  least: -1,
  worst: -1,
  fewest: -1,
  last: -1,
  minimum: -1
}

/** Verbs that put their subject first, as dictionary forms. */
export const LEADING_VERBS = set('lead top dominate')

export const RISE = set(
  'rise grow increase climb jump surge soar expand gain double triple quadruple accelerate swell widen rebound recover improve advance strengthen'
)
export const FALL = set(
  'fall decline decrease drop shrink halve plunge plummet tumble contract reduce slip lose slump dwindle narrow collapse ebb weaken cut'
)
