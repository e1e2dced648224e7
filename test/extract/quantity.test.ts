import { describe, expect, it } from 'vitest'
import { quantitiesOf, rows, summary, unmark } from './quantity-reading.ts'

/**
 * One value, many phrasings. The marks « » hold the whole printed figure; what stands outside is context or hedge.
 * Every phrasing must give exactly one mention, of the marked words, with the value in base units.
 */

const COUNTS = rows(`
  count 12 | «12» wells | «twelve» wells | «a dozen» wells | «1 dozen» eggs | the «12» wells | «12» of the wells | only «12» of them | a «12»-member jury | a «twelve»-member jury
  count 6 | «half a dozen» goats | «a half dozen» goats | «six» goats
  count 1234 | «1,234» ballots | «1 234» ballots | «1234» ballots | «one thousand two hundred and thirty-four» ballots
  count 305 | «three hundred and five» pages | «three hundred five» pages
  count 1200000 | «1,200,000» hens | «12,00,000» hens | «1 200 000» hens
  count 21 | «twenty-one» ships | «twenty one» ships | «21» ships
  count 100 | «a hundred» sheep | «one hundred» sheep
  count 1 | only «one» survivor | and just «one» nurse | it has «one» moon
  count 8.35..8.45 | a mean of «8.4» on the scale | scored «8.4» | p = «8.4»
  count 0.045..0.055 | alpha of «0.05» | p = «.05»
  count 450000..550000 | «half a million» birds | «a half million» birds | «0.5 million» birds | «0.5m» people | «5 lakh» people
  count 1150000000..1250000000 | «1.2 billion» trees | «1.2bn» trees | «1.2 bn» trees | «1.2B» trees | «1.2-billion»-tree plan | «1.2 × 10⁹» trees | «1.2e9» cells | «1.2 x 10^9» cells
  count 2500000..3500000 | «3 million» rows | «three million» rows | «3M» rows | «3 mn» rows | «3 mln» rows | a «3-million»-row table
  count 89500..90500 | «90k» followers | «90K» followers | «90 thousand» followers | «ninety thousand» followers
  count 2450000..2550000 | «two and a half million» leaflets | «2.5 million» leaflets
  count 25000000..35000000 | «3 crore» voters | «three crore» voters
  count 99500000000000..100500000000000 | «100 trillion» synapses | «one hundred trillion» synapses | «100T» synapses
  count 33500000000..34500000000 | the «34B» model | a «34B»-parameter network | «34B» parameters
`)

const HEDGED = rows(`
  count 55000..65000 about | about «60,000» bees | around «60,000» bees | approximately «60,000» bees | roughly «60,000» bees | some «60,000» bees | ~«60,000» bees | ≈«60,000» bees | circa «60,000» bees | c. «60,000» bees | ca. «60,000» bees | an estimated «60,000» bees | close to «60,000» bees | «60,000» or so bees | on the order of «60,000» bees | approx. «60,000» bees
  count 38..42 about | about «40» desks | about «forty» desks | «40-odd» desks
  count 500.. over | over «500» trams | more than «500» trams | above «500» | > «500» trams | >«500» trams | in excess of «500» trams | upwards of «500» trams | well over «500» trams | exceeded «500» | greater than «500» | more than «five hundred» trams
  count 500..550 over | just over «500» trams | slightly more than «500» trams | a little over «500» trams
  count 40.. at-least | at least «40» rooms | ≥ «40» rooms | >= «40» rooms | no fewer than «40» rooms | not less than «40» rooms | a minimum of «40» rooms | «40+» rooms | «40» or more rooms | «40-plus» rooms | people aged «40» and over | «40» or older
  count ..30 up-to | up to «30» mice | at most «30» mice | no more than «30» mice | not more than «30» mice | ≤ «30» mice | <= «30» mice | a maximum of «30» mice | as many as «30» mice | «30» or fewer mice | no greater than «30»
  count ..20 under | fewer than «20» boats | less than «20» | under «20» boats | below «20» | <«20» | fewer than «twenty» boats | well under «20» boats
  count 45..50 nearly | nearly «50» nests | almost «50» nests | just under «50» nests | just below «50» nests | slightly fewer than «50» nests | just shy of «50» nests | approaching «50» nests | virtually «50» nests
  count 3600000.. at-least | «3.6 million+» seats | «3.6M+» seats | at least «3.6 million» seats
  money USD 1000000000.. at-least | «$1+ billion» in aid | «$1 billion+» in aid | at least «$1 billion» in aid | «$1B+» in aid
  count 10000000..100000000 about | «tens of millions» of listeners
  count 100..1000 about | «hundreds» of herons
  count 100000..1000000 about | «hundreds of thousands» of herons
  money USD 1000000000..1000000000000 about | «billions of dollars»
  count 200..900 about | «a few hundred» looms | «several hundred» looms
  count 2000..9000 about | «several thousand» looms | «a few thousand» looms
`)

const SHARES = rows(`
  percent % 11.5..12.5 | «12%» of farms | «12 %» of farms | «12 percent» of farms | «12 per cent» of farms | «twelve percent» of farms | a «12%» share | a «12-percent» share | «12 pct» of farms
  percent % 7.85..7.95 | «+7.9%» | «7.9%»
  percent % -4.25..-4.15 | «−4.2%» | «-4.2%» | («–4.2%»)
  percent ‰ 0.25..0.35 | «3‰» of births | «3 per mille» of births
  percentage-point pp 1.5..2.5 | rose «2 percentage points» | rose «2 pp» | rose by «two percentage points» | a «2-percentage-point» rise | «2 % points» more
  percentage-point bp 0.245..0.255 | cut by «25 basis points» | cut by «25 bps» | a «25-basis-point» cut
  ratio 2/3 | «two-thirds» of voters | «two thirds» of voters | «⅔» of voters | «2/3» of voters
  ratio 0.75 | «three-quarters» of the crop | «three quarters» of the crop | «¾» of the crop | «3/4» of the crop
  ratio 0.25 | «a quarter» of the crop | «one-quarter» of the crop | «one quarter» of the crop | fell by «a quarter» | fell by «a quarter» in May | fell by «a quarter» from last year's level | «¼» of the crop
  ratio 0.5 | «half» of the crop | «half» the crop | fell by «half» | «½» of the crop | «one-half» of it | «half» its crop
  ratio 1/3 | «a third» of the crop | «one-third» of the crop | «a third» more
  ratio 0.4 | «two-fifths» of the herd | «two fifths» of the herd
  ratio 1/19 | «1/19th» of the price
  ratio 0.2 | «1 in 5» children | «one in five» children | «one in every five» children | «1 out of 5» children | «one out of five» children | «1-in-5» odds
  ratio 0.9 | «9 out of 10» dentists | «nine in ten» dentists | «nine out of ten» dentists
  ratio 4 | a ratio of «4:1» | outnumbered «4 to 1» | outnumbered «4-to-1» | outnumbered «four to one» | a «four-to-one» margin
  ratio 0.02 | diluted «1:50» | a scale of «1:50»
  ratio 16/9 | a screen of «16:9»
  multiple × 9.5..10.5 | «10×» the cost | «10x» faster | «10 times» the cost | «ten times» as much | «10-fold» rise | grew «10X»
  multiple 1.5..2.5 | «twice» as many | «twice» the size | sales «doubled» | «double» the size | a «twofold» rise | «doubling» by spring
  multiple 2.5..3.5 | sales «tripled» | a «threefold» rise | a «three-fold» rise | sales «trebled»
  multiple 0.45..0.55 | the price was «halved» | it «halved»
  ordinal 12 | ranked «12th» | the «12th» floor | the «twelfth» edition | its «12th» season
  ordinal 3 | ranked «third» | the «third»-largest port | the «third» largest port | took «third» place
`)

const MONEY = rows(`
  money USD 3350000..3450000 | «$3.4m» | «$3.4M» | «$3.4 million» | «US$3.4m» | «US$ 3.4 million» | «USD 3.4 million» | «3.4 million dollars» | «3.4 million US dollars» | «3.4 million USD» | a «$3.4-million» grant | «$3.4mn»
  money EUR 1150000000..1250000000 | «€1.2bn» | «€1.2 billion» | «EUR 1.2bn» | «1.2 billion euros» | «1.2bn €» | «€1.2B»
  money GBP 4.5..5.5 | «£5» | «5 pounds sterling» | «GBP 5»
  money GBP 4500000..5500000 | «£5m» | «5 million pounds» | «five million pounds»
  money ¥ 1150000000..1250000000 | «¥1.2 billion» | «¥1.2bn»
  money CNY 1.5..2.5 | «2 yuan» | «RMB 2» | «2 renminbi» | «CNY 2»
  money INR 25000000..35000000 | «Rs 3 crore» | «₹3 crore» | «3 crore rupees» | «Rs. 3 crore»
  money USD -5.5..-4.5 | a loss of «-$5» | a loss of «−$5» | a loss of «$-5»
  money cent 0.035..0.045 | «4 cents» | «4 US cents»
  money CHF 6500000..7500000 | «CHF 7m» | «7 million Swiss francs» | «CHF 7 million»
  money AUD 19.5..20.5 | «A$20» | «20 Australian dollars» | «AUD 20»
  money USD 0.185..0.195 | «$0.19» per minute | «$.19» per minute
  money EUR 499500..500500 | «€500k» | «€500K» | «500k euros»
  money EUR 450000..550000 | «€0.5 million» | «€0.5m» | «half a million euros»
`)

const MEASURES = rows(`
  length km 41500..42500 | «42 km» | «42km» | «42 kilometres» | «42 kilometers» | a «42-km» road | a «42-kilometre» road | «forty-two kilometres»
  length mm 0.0035..0.0065 | «4–6 mm» | «4-6 mm» | «4 to 6 mm» | from «4 to 6 mm» | between «4 and 6 mm» | «4 mm to 6 mm» | «4–6mm» | «4 mm–6 mm» | «four to six millimetres»
  length µm 0.0000045..0.0000055 | «5 µm» | «5 μm» | «5 um» | «5 micrometres» | «5 microns» | «±5 µm»
  length nm 0.0000000065..0.0000000075 | «7 nm» | «7-nm» node | «7 nanometres»
  length in 0.1651..0.1905 | «7-inch» panel | «7 inches» | a «7”» panel | a «7-in» panel
  area m² 29.5..30.5 | «30 m²» | «30 m2» | «30 m^2» | «30 sq m» | «30 square metres» | «30 square meters» | «30 sqm»
  area km² 4500000..5500000 | «5 km²» | «5 square kilometres» | «five square kilometers» | «5 sq km»
  area ha 85000..95000 | «9 hectares» | «9 ha»
  volume L 0.0015..0.0025 | «2 litres» | «2 liters» | «2 L» | «2L»
  mass kg 69.5..70.5 | «70 kg» | «70kg» | «70 kilograms» | a «70-kg» calf | «seventy kilograms»
  mass t 4500..5500 | «5 tonnes» | «5 t» | «5 metric tons»
  mass Mt 2500000000..3500000000 | «3 Mt» | «3 MtCO2e» | «3 MtCO2» | «3 megatonnes»
  duration h 5400..9000 | «2 hours» | «2 h» | «2 hrs» | a «2-hour» ride | «two hours» | «2h» | a «two-hour» ride
  duration h 1620..1980 | «half an hour»
  duration h 8970..9030 | «2 hours 30 minutes» | «2 hours and 30 minutes» | «2 h 30 min»
  duration s 29.5..30.5 | «30 s» | «30 sec» | «30 seconds» | a «30-second» clip | «30 secs»
  duration ms 0.0045..0.0055 | «5 ms» | «5 milliseconds»
  duration d 2548800..2635200 | a «30-day» period | «30 days» | «thirty days» | «30 more days»
  duration year 362904948..394461900 | «12 years» | a «12-year» loan | a «12-year»-old | «12 yrs» | «twelve years» | «12 more years» | «12 years» old
  duration decade 473354280..788923800 | «two decades» | «2 decades»
  duration year 47335428..110449332 | «two to three years» | «2–3 years» | «two or three years» | a «two- to three-year» course | «2-3-year» course
  speed m/s 7.5..8.5 | «8 m/s» | «8 metres per second» | «8 meters per second»
  temperature °C -3.25..-3.15 | «−3.2 °C» | «-3.2°C» | «−3.2 degrees Celsius» | «-3.2 ° C»
  temperature K -269.65..-268.65 | a temperature of «4 K» | «4 kelvin»
  energy kWh 9000000..12600000 | «3 kWh» | «3 kilowatt-hours» | «3 kilowatt hours»
  power MW 39500000..40500000 | «40 MW» | a «40-MW» farm | «40 megawatts» | «40MW» | «forty megawatts»
  pressure kPa 4500..5500 | «5 kPa» | «5 kilopascals»
  frequency GHz 3150000000..3250000000 | «3.2 GHz» | «3.2GHz» | «3.2 gigahertz»
  data GB 15500000000..16500000000 | «16 GB» | «16GB» | «16 gigabytes» | «16-GB» card
  data-rate Gbps 9500000000..10500000000 | «10 Gbps» | «10Gbps»
  data-rate Gbit/s 9500000000..10500000000 | «10 Gbit/s»
  concentration mg/dL 0.045..0.055 | «5 mg/dL» | «5 mg/dl» | «5 mg per dL»
  concentration µg/m³ 0.0000000115..0.0000000125 | «12 µg/m³» | «12 μg/m3» | «12 ug/m3»
  concentration ppm 0.0004195..0.0004205 | «420 ppm» | «420 parts per million»
  angle ° 44.5..45.5 | «45°» | «45 degrees» | a «45-degree» bend | «45°» N
  voltage V 11.5..12.5 | «12 V» | «12V» | «12 volts» | «12-volt»
  other mAh 2.9995..3.0005 | «3000 mAh» | «3,000 mAh»
  other T 1.45..1.55 | a «1.5T» MRI | a «1.5 T» scanner
`)

const RANGES = rows(`
  count 4..6 | «4–6» cups | «4-6» cups | «4 to 6» cups | between «4 and 6» cups | from «4 to 6» cups | «four to six» cups | «4 or 6» cups | between «four and six» cups | «4–6»
  count 2500000000000..8500000000000 | «3–8 trillion» cells | «3-8 trillion» cells | «3 to 8 trillion» cells | between «3 and 8 trillion» cells | «3 trillion to 8 trillion» cells | «3T–8T» cells
  multiple × 9.5..15.5 | «10–15×» cheaper | «10-15x» cheaper | «10× to 15×» cheaper | «10 to 15 times» cheaper
  percent % 29.5..60.5 | «30–60%» | «30%–60%» | «30 to 60 percent» | between «30% and 60%» | «30-60 %» | a range from «30% to 60%»
  money USD 3500000..6500000 | «$4–6 million» | «$4 million–$6 million» | «$4m–$6m» | between «$4 million and $6 million» | «$4–$6 million» | «$4-6M»
  money USD 19.5.. at-least | «$20–100+» | «$20-$100+»
  count 2500..7500 | «3–7k» | «3k–7k» | «3-7K»
  length µm 0.000008..0.000012 | «10 ± 2 µm» | «10±2 µm» | «10 µm ± 2 µm»
  count 3.8..6.3 about | about «4–6» cups | roughly «4 to 6» cups
  temperature °C -5.5..-1.5 | «−5 to −2 °C» | «-5 °C to -2 °C»
`)

describe('figures that read as one amount', () => {
  for (const [topic, table] of Object.entries({ COUNTS, HEDGED, SHARES, MONEY, MEASURES, RANGES })) {
    describe(topic.toLowerCase(), () => {
      for (const [value, ...phrasings] of table) {
        it.each(phrasings)(`${value}: %s`, (marked) => {
          const { text, printed } = unmark(marked)
          expect(quantitiesOf(text).map((mention) => [mention.quantity.printed, summary(mention)])).toEqual([
            [printed, value]
          ])
        })
      }
    })
  }
})
