/** Irregular forms of English: form → base. Verbs and nouns that endings do not explain. */
const TABLE = `
arose arise|arisen arise|ate eat|eaten eat|awoke awake|beat beat|beaten beat|became become|become become|began begin|begun begin|bent bend
bet bet|bid bid|bound bind|bitten bite|bit bite|bled bleed|blew blow|blown blow|bore bear|borne bear|born bear|bought buy|bred breed
broke break|broken break|brought bring|built build|burnt burn|burst burst|came come|cast cast|caught catch|chose choose|chosen choose
clung cling|cost cost|crept creep|cut cut|dealt deal|did do|done do|does do|drank drink|drawn draw|drew draw|driven drive|drove drive
drunk drink|dug dig|dwelt dwell|fallen fall|fed feed|fell fall|felt feel|fled flee|flew fly|flown fly|forbade forbid|forbidden forbid
forgot forget|forgotten forget|fought fight|found find|froze freeze|frozen freeze|gave give|given give|gone go|got get|gotten get
grew grow|grown grow|had have|has have|heard hear|held hold|hid hide|hidden hide|hit hit|hung hang|hurt hurt|is be|are be|was be|were be|been be|am be|being be
kept keep|knew know|known know|laid lay|lain lie|leapt leap|learnt learn|led lead|left leave|lent lend|let let|lit light|lost lose
made make|meant mean|met meet|mistook mistake|mown mow|outgrew outgrow|overcame overcome|overtook overtake|overtaken overtake|paid pay|proven prove
put put|ran run|rang ring|read read|rebuilt rebuild|risen rise|rode ride|ridden ride|rose rise|said say|sang sing|sank sink|sat sit|saw see
seen see|sent send|set set|shaken shake|shed shed|shone shine|shook shake|shot shoot|shown show|shrank shrink|shrunk shrink|shut shut|slept sleep
slid slide|sold sell|sought seek|sown sow|spent spend|spoke speak|spoken speak|split split|spread spread|sprang spring|stole steal|stolen steal
stood stand|strove strive|struck strike|stuck stick|sung sing|sunk sink|swam swim|swept sweep|swore swear|sworn swear|swum swim|taken take
taught teach|thought think|threw throw|thrown throw|told tell|took take|tore tear|torn tear|understood understand|undertook undertake
undertaken undertake|underwent undergo|undergone undergo|went go|withdrew withdraw|withdrawn withdraw|withheld withhold|withstood withstand
woke wake|won win|wore wear|worn wear|wove weave|woven weave|written write|wrote write
children child|feet foot|geese goose|men man|women woman|mice mouse|oxen ox|people people|teeth tooth|lice louse|data data|media media
bacteria bacterium|criteria criterion|phenomena phenomenon|strata stratum|spectra spectrum|genera genus|species species|series series|indices index
matrices matrix|vertices vertex|appendices appendix|analyses analysis|bases basis|crises crisis|hypotheses hypothesis|diagnoses diagnosis
theses thesis|axes axis|oases oasis|parentheses parenthesis|nuclei nucleus|fungi fungus|alumni alumnus|stimuli stimulus|radii radius|foci focus
algae alga|larvae larva|vertebrae vertebra|formulae formula|antennae antenna|lives life|wives wife|knives knife|leaves leaf|halves half|shelves shelf
wolves wolf|loaves loaf|calves calf|thieves thief|selves self|dice die|pence penny|curricula curriculum|memoranda memorandum|aircraft aircraft
better good|best good|worse bad|worst bad|less little|least little|more much|most much|further far|farther far|furthest far|farthest far|elder old|eldest old
lower low|lowest low|higher high|highest high|larger large|largest large|later late|latest late|earlier early|earliest early|greater great|greatest great
smaller small|smallest small|bigger big|biggest big|older old|oldest old|longer long|longest long|fewer few|fewest few
founded found|founding found|founder found|founders found|lying lie|dying die|tying tie|does do|species species|news news|united unite
`

/** Form in lower case to its base form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string])
)
