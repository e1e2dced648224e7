/** Short cited texts that the tests of edits edit. */
export const SOURCES = [
  '',
  '',
  '## Sources',
  '',
  '[1] Mill Owners, Annual Return, 2021. https://mill-owners.example/return',
  '[2] Valley Courier, "The weir", 4 May 2022. https://courier.example/weir',
  '[3] Fisheries Board, Stock Survey, 2020. https://fisheries.example/survey',
  ''
].join('\n')

export const RIVER = `The weir at Lunt holds 320 salmon a year.[1] The Board restocked 4,500 smolts below it in 2020.[3] The lower mill uses 12 cubic metres of water a second.[2]${SOURCES}`
export const LIST = `- The dam at Orva holds 18 million cubic metres.[1]\n- Its turbines give 24 MW.[2]${SOURCES}`
export const PAIR = `Beekeepers lost 31% of their hives in the winter of 2021.[1][2]${SOURCES}`
