import type { RelationName } from '../model/reading.ts'
import { multimap, wordSet } from './word-tables.ts'

/**
 * Acts and states that one party at a time is answerable for. `verbs` are dictionary forms; a verb of two words ends in
 * its particle. `nouns` name the party ("founder of"). What many can do side by side (use, support, cite, fund, sell)
 * is left out.
 */
interface AgentClass {
  readonly verbs: string
  readonly nouns: string
}

const CLASSES: Readonly<Partial<Record<RelationName, AgentClass>>> = {
  'owned-by': { verbs: 'own|belong to', nouns: 'owner proprietor' },
  'founded-by': { verbs: 'found|establish|set up|start up', nouns: 'founder' },
  'acquired-by': { verbs: 'acquire|buy|purchase|take over|buy out', nouns: 'acquirer buyer purchaser' },
  'operated-by': { verbs: 'operate|run|manage|administer', nouns: 'operator' },
  'maintained-by': { verbs: 'maintain|look after', nouns: 'maintainer' },
  'made-by': {
    verbs: 'manufacture|build|make|construct|assemble|fabricate|cast|forge',
    nouns: 'maker manufacturer builder'
  },
  'designed-by': { verbs: 'design|devise|conceive|invent|dream up', nouns: 'designer inventor architect deviser' },
  'developed-by': { verbs: 'develop|breed|create|program|engineer', nouns: 'developer creator breeder' },
  'written-by': { verbs: 'write|author|compile|draw up|draft|pen|compose', nouns: 'author compiler composer writer' },
  'discovered-by': { verbs: 'discover|spot|unearth|isolate', nouns: 'discoverer' },
  'painted-by': { verbs: 'paint|sculpt', nouns: 'painter sculptor' },
  'prepared-by': { verbs: 'prepare|conduct|carry out', nouns: '' },
  'chaired-by': { verbs: 'chair|preside over', nouns: 'chairman chairwoman chairperson' }
}

interface AgentVerb {
  readonly relation: RelationName
  readonly particle: string | undefined
}

/** Verbs by dictionary form; a verb with a particle stands beside the bare one. */
export const AGENT_VERBS: ReadonlyMap<string, readonly AgentVerb[]> = multimap(
  (Object.entries(CLASSES) as [RelationName, AgentClass][]).flatMap(([relation, { verbs }]) =>
    verbs.split('|').map((each) => {
      const [verb = '', particle] = each.split(' ')
      return [verb, { relation, particle }] as const
    })
  )
)

/** Nouns that name the party of a relation: "founder" → founded-by. */
export const AGENT_NOUNS: ReadonlyMap<string, RelationName> = new Map(
  (Object.entries(CLASSES) as [RelationName, AgentClass][]).flatMap(([relation, { nouns }]) =>
    nouns
      .split(' ')
      .filter(Boolean)
      .map((noun) => [noun, relation] as const)
  )
)

/** Participles behind a name and a hyphen: "a Norlund-built engine". */
export const AGENT_PARTICIPLES: ReadonlyMap<string, RelationName> = new Map([
  ['built', 'made-by'],
  ['made', 'made-by'],
  ['manufactured', 'made-by'],
  ['owned', 'owned-by'],
  ['operated', 'operated-by'],
  ['run', 'operated-by'],
  ['designed', 'designed-by'],
  ['developed', 'developed-by'],
  ['written', 'written-by'],
  ['founded', 'founded-by']
])

/** What a maker is said to have made: "a Norlund product". */
export const PRODUCT_NOUNS = wordSet('product system tool platform invention creation')

/** Words by which several parties share an act, or a party is one of several. */
export const SHARED_ACT = wordSet(
  'jointly together collaboration collaboratively partnership cooperation co-founded cofounded co-founder co-owned consortium collectively others partly partially mainly mostly largely variously independently respectively et helped originally formerly previously subsequently later successively'
)

const FLOWS = wordSet('flow empty drain discharge run')

/** True for what a river does where it ends. */
export const isFlow = (lemma: string): boolean => FLOWS.has(lemma)
