import { type Membership, membersOf, wordSet } from './word-tables.ts'

/**
 * Words that narrow a figure. Two figures under different words of one group measure different things: an average is
 * not a total, the first is not the second, net is not gross.
 */
const NEAR_GROUPS: readonly string[] = [
  'average,mean,averaged,averaging median total,combined,aggregate,cumulative,altogether,overall,grand individual,each,apiece,every minimum,min,least,lowest maximum,max,peak,highest,record',
  'first,1st,initial,initially,original,originally second,2nd third,3rd fourth,4th fifth,5th sixth seventh eighth final,last,latest,eventually',
  'annual,annually,yearly,year monthly,month weekly,week daily,day quarterly,quarter hourly,hour',
  'planned,target,targeted,budgeted,goal,budget,forecast,projected,expected,estimated actual,actually,achieved,delivered,recorded,observed,measured',
  'lower,low,bottom upper,high,top middle,mid',
  'primary secondary tertiary',
  'before,pre,prior after,post,subsequently',
  'full,entire,whole,all partial,part,half',
  'indoor,indoors outdoor,outdoors',
  'inner,inside,internal outer,outside,external',
  'input output',
  'import,imports,imported export,exports,exported',
  'income,revenue,revenues,sales,turnover cost,costs,expense,expenses,spending,expenditure profit,profits,earnings,margin loss,losses debt,debts assets',
  'public private',
  'positive negative',
  'left right',
  'sensitivity specificity',
  'births,born deaths,died,killed injured,wounded infected,cases,infections recovered,recoveries missing',
  'length,long width,wide height,high,tall depth,deep diameter,radius thickness,thick weight,mass',
  'buy,bought,purchase,purchased sell,sold,sale',
  'arrival,arrivals departure,departures',
  'capacity,installed generation,generated,produced',
  'employees,staff,workers,workforce customers,users,subscribers,members students,pupils patients,participants',
  'training,train testing,test validation inference',
  'download,downloads,downlink upload,uploads,uplink',
  'seats,seat votes,vote',
  'wins,win,won losses,lost draws,draw,drawn',
  'goals assists points'
]

/** Groups whose words narrow a figure from anywhere in its sentence: who, where, under which conditions. */
const SENTENCE_GROUPS: readonly string[] = [
  'male,males,men,man,boys,boy,father,paternal,husband female,females,women,woman,girls,girl,mother,maternal,wife',
  'gross net',
  'nominal real,deflator,deflated,inflation-adjusted,inflation',
  'domestic,home,local foreign,international,overseas,abroad global,worldwide',
  'urban,city,cities rural,countryside',
  'adult,adults children,child,paediatric,pediatric,infant,infants teenagers,teenager,adolescents,adolescent elderly,older,seniors,senior,retired',
  'northern,north southern,south eastern,east western,west central',
  'winter summer spring autumn',
  'morning afternoon evening night',
  'treatment,treated,intervention,vaccinated control,placebo,untreated,unvaccinated',
  'formerly,previously,once,used now,currently,today,nowadays',
  'typical,typically,average,averaged,mean,usually,median longest,shortest,wettest,driest,largest,smallest,highest,lowest,hottest,coldest,maximum,minimum,record,extreme,fastest,slowest,deepest',
  'all,entire,whole,full,overall,total alone,restricting,restricted,subset,subgroup,arm,inner',
  'indoor outdoor',
  'survey,surveyed,poll,polled,questionnaire trial,randomised,randomized registry,register census simulation,simulated,simulations'
]

type Members = ReadonlyMap<string, readonly Membership[]>

const NEAR = membersOf(NEAR_GROUPS)
const SENTENCE = membersOf(SENTENCE_GROUPS)

export const isScopeWord = (lower: string): boolean => NEAR.has(lower)
export const isSentenceScopeWord = (lower: string): boolean => SENTENCE.has(lower)

function clashIn(members: Members, a: readonly string[], b: readonly string[]): readonly [string, string] | undefined {
  const ours = new Map<number, Map<number, string>>()
  for (const word of a) {
    for (const [group, member] of members.get(word) ?? []) {
      const words = ours.get(group) ?? new Map<number, string>()
      words.set(member, word)
      ours.set(group, words)
    }
  }
  for (const word of b) {
    for (const [group, member] of members.get(word) ?? []) {
      const words = ours.get(group)
      const shared = b.some((other) => members.get(other)?.some(([g, m]) => g === group && words?.has(m)))
      if (words && !words.has(member) && !shared) return [[...words.values()][0]!, word]
    }
  }
  return undefined
}

/** A pair of words beside two figures, one of each list, that exclude each other. */
export const scopeClash = (a: readonly string[], b: readonly string[]): readonly [string, string] | undefined =>
  clashIn(NEAR, a, b)

/** The same for words from anywhere in the two sentences. */
export const sentenceScopeClash = (a: readonly string[], b: readonly string[]): readonly [string, string] | undefined =>
  clashIn(SENTENCE, a, b)

/** Words that make a figure one of each: a figure without them is a total or a single value. */
export const EACH = wordSet('each every apiece per capita')

/** Words by which a sentence says that it speaks of another thing than the one before. */
export const CONTRAST = wordSet('contrast contrastingly another unlike conversely')
