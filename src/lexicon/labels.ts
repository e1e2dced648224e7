import { wordSet } from './word-tables.ts'

/** Words before a number that make it a name and not an amount ("Section 3", "type 2"), in lower case. */

/** Labels in any case. */
export const LABELS = wordSet(`
section sections sec chapter chapters figure figures fig figs table tables appendix appendices annex annexes equation equations eq eqs
nr nos number § §§ # ¶ article articles clause clauses rule directive resolution page pages pp paragraph paragraphs para footnote footnotes
box exhibit step steps phase phases stage part parts vol version versions ver episode episodes ep level levels tier tiers type types
class grade category layer layers round room route highway interstate flight gen generation question questions item items option scenario scenarios
theorem lemma corollary proposition algorithm zone gate platform scope pillar isbn issn pmid pmcid doi arxiv oclc id week day year month quarter
corridor amendment line lines phone tel telephone fax dial code postcode zip mach build revision priority channel track
`)

/** Labels only when capitalised; in lower case they are verbs or plain nouns ("they form 3 groups"). */
export const CAPITAL_LABELS = wordSet(`
act acts art case cases form model unit title book psalm note block lot group volume issue season series release study trial experiment example
problem task mode district ward area building schedule bulletin circular opinion patent docket protocol regulation goal goals sdg objective hypothesis
cluster batch cohort arm session lecture lesson module exercise pier dock ring seed rank point points regulations definition listing panel
studio formula form agenda vision horizon expo cop stage division brigade battalion regiment squadron sol apartment apt suite floor annexe track test
`)

/** Abbreviated labels that take a full stop. */
export const DOTTED_LABELS = wordSet(
  'no nos nr fig figs sec secs ch vol vols pp p eq eqs art arts ver ep para paras app cl ref refs ex pt col'
)

/** Streets and the like, behind a house number and a name. */
export const STREETS =
  / (?:[A-Z][\w'’.]* ){1,3}(?:Street|Avenue|Road|Lane|Drive|Boulevard|Square|Place|Court|Terrace|Highway|Parkway|Crescent|St|Ave|Rd|Blvd)(?![a-z])/y
