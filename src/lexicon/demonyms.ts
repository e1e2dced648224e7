/** Adjectives and short names of countries and continents, each behind the key of the name. */
const PLACES =
  'america:american,us,u.s,usa,united-states britain:british,uk,u.k,united-kingdom europe:european,eu africa:african asia:asian australia:australian austria:austrian belgium:belgian brazil:brazilian canada:canadian chile:chilean china:chinese colombia:colombian croatia:croatian cuba:cuban czechia:czech denmark:danish egypt:egyptian england:english estonia:estonian ethiopia:ethiopian finland:finnish france:french germany:german greece:greek hungary:hungarian iceland:icelandic india:indian indonesia:indonesian iran:iranian iraq:iraqi ireland:irish israel:israeli italy:italian japan:japanese kenya:kenyan korea:korean latvia:latvian lithuania:lithuanian malaysia:malaysian mexico:mexican morocco:moroccan netherlands:dutch,netherland nigeria:nigerian norway:norwegian pakistan:pakistani peru:peruvian philippines:philippine,filipino poland:polish portugal:portuguese romania:romanian russia:russian scotland:scottish serbia:serbian singapore:singaporean slovakia:slovak slovenia:slovenian spain:spanish sweden:swedish switzerland:swiss taiwan:taiwanese thailand:thai turkey:turkish ukraine:ukrainian vietnam:vietnamese wales:welsh'

const BY_WORD: ReadonlyMap<string, string> = new Map(
  PLACES.split(' ').flatMap((entry) => {
    const [place = '', words = ''] = entry.split(':')
    return [[place, place] as const, ...words.split(',').map((word) => [word, place] as const)]
  })
)

/** The place that a word in lower case names: "dutch" and "netherlands" are one; the word itself for any other. */
export const placeOf = (word: string): string => BY_WORD.get(word.replace(/\.$/, '')) ?? word
