import { wordSet } from './word-tables.ts'

/** Nouns that a year stands before as a name ("the 2018 peak", "2019 levels"), in lower case. */
export const YEAR_NOUNS =
  wordSet(`season seasons edition editions election elections peak level levels figure figures estimate estimates result results price prices games olympics
  rules guideline guidelines riots protests reform reforms amendment amendments flood floods sanctions championship championships final finals sales
  revenue revenues earnings emissions target targets goal goals projection projections forecast forecasts standard standards fire fires wildfires attack attacks
  hearings talks negotiations statistics rates study survey census report paper review article analysis budget crisis crises recession downturn
  pandemic outbreak launch release agreement treaty accord law act bill constitution revolution war coup earthquake hurricane drought storm heatwave film movie
  album novel book documentary interview speech conference summit meeting congress convention referendum vote campaign tournament cup championship race
  model version vintage class cohort baseline average total value market merger acquisition takeover deal ruling decision judgment verdict case trial
  lawsuit settlement plan strategy roadmap programme program proposal white annual fiscal financial calendar academic school tax harvest crop growing
  world olympic winter summer spring autumn presidential general parliamentary midterm local national regional european legislative directive regulation
  expansion restructuring redesign overhaul update upgrade renovation meta-analysis systematic cochrane randomized randomised follow-up assessment audit poll
  data dataset benchmark prize award awards nobel gdp inflation output production demand supply spending investment investments exports imports capacity
  deadline anniversary collapse crash boom bubble bust surge spike low high trough record levels season's quarter-final semi-final opening closing debut`)

/** Nouns behind which "of 1900" is an amount: "a total of 1900". */
export const MEASURED_NOUNS =
  wordSet(`total average mean median maximum minimum sum rate speed capacity population sample number count list series score distance length height altitude
  depth weight cost price value level limit range budget area volume size power output threshold target quota crowd audience group team staff workforce fleet
  membership attendance elevation circulation production stock collection library set pool batch cohort garrison army force crew complement
  increase decrease rise fall drop gain loss reduction growth width thickness displacement resolution frequency dose payment fee fine fare rent salary wage
  revenue profit turnover income consumption intake`)
