const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** A name follows, so no sentence ends here. In lower case, without the full stop. */
export const TITLES = words(`
dr mr mrs ms mx messrs prof ste gen sgt capt lt cmdr adm maj sen rep reps sens gov pres hon rev fr
atty supt insp sr mme mlle dir asst assoc vs viz cf incl esp e.g i.e eg ie ca resp v
`)

/** A number follows: no sentence ends before a digit or a bracket. */
export const BEFORE_NUMBERS = words(`
no nos nr fig figs vol vols p pp ch chap chs sec secs eq eqs art arts para paras tab app ver v ed ep eps pt pts
approx c ca est cl ref refs suppl ser
`)

/** These end a sentence only when a word follows that usually opens one. */
export const MAY_END = words(`
inc corp co cos ltd llc plc bros jr esq al st mt ft col dir ave blvd rd hwy dept univ assn natl intl mfg dist bldg rev
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
min max avg temp est misc ext tel eds trans repr comp gov govt op cit ibid seq a.m p.m ph.d m.d b.a m.a b.sc m.sc d.phil ll.b ll.m
`)

/** Capitalised words that open sentences and are seldom names. */
export const STARTERS = words(`
the this that these those such it its he she they we you i his her their our your in on at by for from to with without
as after before during since while when where if although though however moreover furthermore additionally meanwhile
today now then thus hence therefore here there instead overall finally first second third another other others also
because under over through between among despite according not only no nearly about one two three both each every some
many most several a an and but or so yet nor all any what who why how which once until unless even still despite
unlike like given based early later recently currently officials analysts critics researchers further similarly
conversely notably specifically indeed rather whether subsequently consequently
`)

/** Names that are written with a mark at the end. */
export const MARKED_NAMES = words(
  'yahoo! yum! jeopardy! oklahoma! airplane! guess? which? moulin rouge! joomla! chips ahoy!'
)
