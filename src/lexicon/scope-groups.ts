/**
 * Words that narrow a figure. Two figures under different words of one group measure different things: an average is
 * not a total, the first is not the second, net is not gross.
 */
const GROUPS: readonly string[] = [
  'average,mean,averaged averaging median total,combined,aggregate,cumulative,altogether,overall,grand individual,each,apiece minimum,min,least,lowest maximum,max,peak,highest,record typical',
  'first,1st,initial,initially,original,originally second,2nd third,3rd fourth,4th fifth,5th sixth seventh eighth final,last,latest,eventually,later',
  'annual,annually,yearly,year monthly,month weekly,week daily,day quarterly,quarter hourly,hour minute sec,second',
  'male,males,men,man,boys,boy,father,paternal,husband female,females,women,woman,girls,girl,mother,maternal,wife',
  'gross net',
  'nominal real',
  'domestic,home,local foreign,international,overseas,abroad global,worldwide,world',
  'urban,city rural,country',
  'adult,adults children,child,paediatric,pediatric,infant,infants teenagers,teenager,adolescents,adolescent elderly,older,seniors,senior,retired young,younger,youth',
  'northern,north southern,south eastern,east western,west central',
  'planned,target,targeted,budgeted,goal,budget,forecast,projected,expected actual,actually,achieved,delivered,recorded,observed,measured',
  'lower,low,bottom upper,high,top middle,mid',
  'primary secondary tertiary',
  'before,pre,prior,previously,formerly,earlier after,post,subsequently,now,currently,today,later',
  'full,entire,whole,all partial,part,half',
  'indoor,indoors outdoor,outdoors',
  'inner,inside,internal outer,outside,external',
  'winter summer spring autumn',
  'morning afternoon evening night',
  'input output',
  'import,imports,imported export,exports,exported',
  'income,revenue,revenues,sales,turnover cost,costs,expense,expenses,spending,expenditure profit,profits,earnings,margin loss,losses debt,debts assets',
  'public private',
  'public,open closed',
  'positive negative',
  'left right',
  'treatment,treated,intervention,vaccinated,active control,placebo,untreated,unvaccinated',
  'sensitivity specificity',
  'births,born deaths,died,killed injured,wounded infected,cases,infections recovered,recoveries missing',
  'length,long width,wide height,high,tall depth,deep diameter,radius thickness,thick weight,mass',
  'buy,bought,purchase,purchased sell,sold,sale',
  'arrival,arrivals departure,departures',
  'budget,estimate final',
  'capacity,installed generation,generated,produced',
  'employees,staff,workers,workforce customers,users,subscribers,members students,pupils patients,participants',
  'training,train testing,test validation inference',
  'download,downloads,downlink upload,uploads,uplink',
  'seats,seat votes,vote',
  'wins,win,won losses,lost draws,draw,drawn',
  'goals assists points'
]

/** Word in lower case → the groups and members that it stands for. */
const MEMBERS: ReadonlyMap<string, readonly (readonly [group: number, member: number])[]> = (() => {
  const members = new Map<string, (readonly [number, number])[]>()
  GROUPS.forEach((group, g) => {
    group.split(' ').forEach((synonyms, m) => {
      for (const word of synonyms.split(',')) members.set(word, [...(members.get(word) ?? []), [g, m]])
    })
  })
  return members
})()

export const isScopeWord = (lower: string): boolean => MEMBERS.has(lower)

/** A pair of words, one of each list, that exclude each other; undefined when the lists can speak of one figure. */
export function scopeClash(a: readonly string[], b: readonly string[]): readonly [string, string] | undefined {
  const groups = new Map<number, { readonly words: Map<number, string> }>()
  for (const word of a) {
    for (const [group, member] of MEMBERS.get(word) ?? []) {
      const entry = groups.get(group) ?? { words: new Map<number, string>() }
      entry.words.set(member, word)
      groups.set(group, entry)
    }
  }
  for (const word of b) {
    for (const [group, member] of MEMBERS.get(word) ?? []) {
      const words = groups.get(group)?.words
      const sameMember = b.some((other) => MEMBERS.get(other)?.some(([g, m]) => g === group && words?.has(m)))
      if (words && !words.has(member) && !sameMember) return [[...words.values()][0]!, word]
    }
  }
  return undefined
}
