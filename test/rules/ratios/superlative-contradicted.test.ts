import { superlativeContradicted } from '../../../src/rules/ratios/superlative-contradicted.ts'
import { ruleTest } from '../../support/rule-test.ts'

ruleTest(superlativeContradicted, {
  agrees: [],
  differs: [
    {
      text: 'Northland ⟦leads in pump sales⟧ by value.\n\nWestmark has the highest pump sales by value.',
      says: '“Northland” stands first here and “Westmark” elsewhere, by what reads as the same measure'
    },
    {
      text: 'Sorvik is the ⟦highest summit of the Arno range⟧.\n\nFew climb Sorvik, the second-tallest mountain of the Arno range.',
      says: '“Sorvik” is ranked `first` here and `second` elsewhere'
    },
    {
      text: 'By installed capacity, wind (5 GW) has overtaken hydropower (4 GW) in Calmar.\n\nHydropower remains the ⟦leading source of Calmar⟧ in installed capacity.',
      says: '“Hydropower” is ranked `first` here and on the wrong side of “wind” elsewhere'
    },
    {
      text: '## Films\n\n- **Ferrone film:** Cheap and thin, though with lower signal output compared to ceramics.\n- **Ceramics:** Brittle.\n\n## Choice\n\nFerrone film, which gives the ⟦highest signal output of the materials⟧, is a sound choice.',
      says: '“Ferrone film” is ranked `first` here and on the wrong side of “ceramics” elsewhere'
    },
    {
      text: 'Of the four lakes, Ennis is the ⟦smallest⟧ by area.\n\nBrodra, the least of the four lakes in area, is the deepest.',
      says: '“Ennis” stands last here and “Brodra” elsewhere, by what reads as the same measure'
    },
    {
      text: 'Rashes occur less frequently in children than in adults.\n\nOccurring at a ⟦higher rate than among adults, rashes in children⟧ usually fade within a week.',
      says: '“children” is put above “adults” here and the other way round elsewhere'
    },
    {
      text: 'Trams outperform buses on punctuality and ride comfort.\n\nOn punctuality and ride comfort, ⟦buses come out ahead of trams⟧.',
      says: '“buses” is put above “trams” here and the other way round elsewhere'
    },
    {
      text: 'Boarding pupils read more novels for pleasure than day pupils.\n\n⟦Day pupils, who read more novels for pleasure than boarding pupils⟧, also borrow more films.',
      says: '“Day pupils” is put above “boarding pupils” here and the other way round elsewhere'
    },
    {
      text: 'In winter the heat pump draws less electricity than the immersion boiler.\n\nThe ⟦heat pump draws more electricity in winter than the immersion boiler⟧ does.',
      says: '“heat” is put above “immersion boiler” here and the other way round elsewhere'
    },
    {
      text: 'Queens of the alpine race live longer than queens of the lowland race.\n\n⟦Queens of the lowland race outlive queens of the alpine race⟧.',
      says: '“Queens of the lowland race” is put above “queens of the alpine race” here and the other way round elsewhere'
    },
    {
      text: 'On older phones, the Halden parser is slower than the Ostra parser.\n\nThe ⟦Halden parser is faster than the Ostra parser⟧, even on older phones.',
      says: '“Halden parser” is put above “Ostra parser” here and the other way round elsewhere'
    },
    {
      text: 'Clay soils hold more water than sandy soils.\n\nClay soils do not hold as much; ⟦sandy soils hold more water than clay soils⟧.',
      says: '“sandy soils” is put above “clay soils” here and the other way round elsewhere'
    },
    {
      text: 'Ticket fraud is more common on night buses than on trams.\n\nTicket fraud is ⟦more common on trams than on night buses⟧, the inspectors say.',
      says: '“trams” is put above “night buses” here and the other way round elsewhere'
    },
    {
      text: 'The brass version is cheaper to make than the steel version.\n\nEven in small runs, the ⟦steel version undercuts the brass version⟧.',
      says: '“steel version” is put below “brass version” here and the other way round elsewhere'
    },
    {
      text: 'Rainfall is ⟦highest⟧ in the western valleys of the island.\n\nThe eastern plain, which has the highest rainfall of the island, grows rice.',
      says: '“western valleys” stands first here and “eastern plain” elsewhere, by what reads as the same measure'
    },
    {
      text: 'The ⟦highest wages⟧ on the island were recorded in Tarn.\n\nOstby, where fishing pays well, has the highest wages on the island.',
      says: '“Tarn” stands first here and “Ostby” elsewhere, by what reads as the same measure'
    },
    {
      text: '## Maps\n\n- **Oslo:** The ⟦most detailed noise map of the ports⟧, with 4,000 sensors.\n- **Bergen:** A coarse noise map of the port.\n\nAmong the ports, Bergen has the most detailed noise map.',
      says: '“Oslo” stands first here and “Bergen” elsewhere, by what reads as the same measure'
    },
    {
      text: 'In the rescue drills, the night crew scored ⟦best⟧ of the four crews.\n\nThe day crew did best of the four crews in the rescue drills.',
      says: '“night crew” stands first here and “day crew” elsewhere, by what reads as the same measure'
    },
    {
      text: 'No other grain needs ⟦more irrigation water⟧ than rice in the delta.\n\nWheat needs the most irrigation water of all the grains in the delta.',
      says: '“rice” stands first here and “Wheat” elsewhere, by what reads as the same measure'
    },
    {
      text: 'Kestrel Motors holds ⟦first place⟧ in the market for electric vans.\n\nCorvan is unrivalled in the market for electric vans.',
      says: '“Kestrel Motors” stands first here and “Corvan” elsewhere, by what reads as the same measure'
    },
    {
      text: 'Union membership is ⟦lowest⟧ among the young clerks of the port.\n\nOf all groups in the port, the stevedores have the lowest union membership.',
      says: '“young clerks” stands last here and “stevedores” elsewhere, by what reads as the same measure'
    },
    {
      text: 'Caster scored best in the frost trial, followed by Mirren, Pollan and Tarr.\n\nMirren came out ⟦ahead of the⟧ other three in the frost trial.',
      says: '“Mirren” is ranked `first` here and on the wrong side of “Caster” elsewhere'
    },
    {
      text: 'Caster leads in frost hardiness, followed by Mirren and Pollan.\n\n⟦Pollan is hardier than Mirren⟧; in frost hardiness it ranks second only to Caster.',
      says: '“Pollan” is put above “Mirren” here and the other way round elsewhere'
    },
    {
      text: '| Crossing | Cost | Capacity | Build time |\n| --- | --- | --- | --- |\n| Cable ferry | Lowest | Low | Short |\n| Stone bridge | Medium | High | Medium |\n| Road tunnel | Very high | Very high | Long |\n\nThe ⟦stone bridge is cheaper to build than the cable⟧ ferry.',
      says: '“Stone bridge” is put below “Cable ferry” here and the other way round elsewhere'
    },
    {
      text: '| Crossing | Cost | Capacity | Build time |\n| --- | --- | --- | --- |\n| Cable ferry | Lowest | Low | Short |\n| Stone bridge | Medium | High | Medium |\n| Road tunnel | Very high | Very high | Long |\n\nThe cable ferry offers the ⟦highest capacity of the crossings⟧.',
      says: '“Cable ferry” is ranked `first` here and on the wrong side of “Road tunnel” elsewhere'
    },
    {
      text: '| Strain | Growth | Cold tolerance | Frost losses |\n| --- | --- | --- | --- |\n| Alba | Fast | Poor | 31% |\n| Brumal | Slow | Excellent | 4% |\n| Corda | Moderate | Good | 12% |\n\nAlba shows the ⟦best cold tolerance of the strains⟧.',
      says: '“Alba” is ranked `first` here and on the wrong side of “Corda” elsewhere'
    },
    {
      text: '| Strain | Growth | Cold tolerance | Frost losses |\n| --- | --- | --- | --- |\n| Alba | Fast | Poor | 31% |\n| Brumal | Slow | Excellent | 4% |\n| Corda | Moderate | Good | 12% |\n\n⟦Brumal grows faster than Alba⟧.',
      says: '“Brumal” is put above “Alba” here and the other way round elsewhere'
    },
    {
      text: '| Protocol | Latency | Energy use | Range |\n| --- | --- | --- | --- |\n| Lark | Low | High | Short |\n| Heron | Very low | Medium | Medium |\n| Swift | High | Very low | Long |\n\nLark draws the ⟦least energy of the protocols⟧.',
      says: '“Lark” is ranked `last` here and on the wrong side of “Swift” elsewhere'
    },
    {
      text: '| Protocol | Latency | Energy use | Range |\n| --- | --- | --- | --- |\n| Lark | Low | High | Short |\n| Heron | Very low | Medium | Medium |\n| Swift | High | Very low | Long |\n\nThe ⟦range of Lark exceeds that of Swift⟧.',
      says: '“Lark” is put above “Swift” here and the other way round elsewhere'
    },
    {
      text: 'Coastal Farms ⟦leads in the oyster trade⟧ by value.\n\nInland Fisheries is the largest company by value in the oyster trade.',
      says: '“Coastal Farms” stands first here and “Inland Fisheries” elsewhere, by what reads as the same measure'
    },
    {
      text: 'Wallonia ⟦leads in hop⟧ exports by weight, with 61% of the total.\n\nBy weight, Flanders is the biggest region for hop exports.',
      says: '“Wallonia” stands first here and “Flanders” elsewhere, by what reads as the same measure'
    },
    {
      text: 'Tarn Bank ⟦dominates the market⟧ for student loans.\n\nOstby Credit is the leading lender in the market for student loans.',
      says: '“Tarn Bank” stands first here and “Ostby Credit” elsewhere, by what reads as the same measure'
    },
    {
      text: 'Orlan scored best, with 8.4 points, followed by Mirren with 8.1, Pollan with 7.9 and Tarr with 7.0.\n\nMirren, which came out ⟦ahead of the⟧ other three apples in the blind test, keeps well.',
      says: '“Mirren” is ranked `first` here and on the wrong side of “Orlan” elsewhere'
    },
    {
      text: 'Line 4 leads in punctuality, followed by Line 2 and Line 9.\n\nLine 2 did ⟦better⟧ than the other two lines on punctuality.',
      says: '“Line 2” is ranked `first` here and on the wrong side of “Line 4” elsewhere'
    }
  ],
  undecided: [],
  ignores: [
    'Northland leads in pump sales by value.\n\nWestmark has the highest share of solar farms.',
    'Northland leads in pump sales by value.\n\nWestmark has the highest pump sales by volume.',
    'Northland is one of the largest makers of pumps in the region.\n\nWestmark is the largest maker of pumps in the region.',
    'Northland was the largest maker of pumps in 2010.\n\nWestmark was the largest maker of pumps in 2020.',
    'Trams outperform buses on punctuality and ride comfort.\n\nOn price, buses come out ahead of trams.',
    'The heat pump draws less electricity than the immersion boiler in summer.\n\nIn winter the heat pump draws more electricity than the immersion boiler.',
    'The brass version is cheaper than the steel version.\n\nThe steel version is lighter than the brass version.',
    'Clay soils hold more water than sandy soils.\n\nSandy soils hold less water than clay soils.',
    'In 2010 trams carried more passengers than buses.\n\nIn 2020 buses carried more passengers than trams.',
    'The Halden parser is slower than the Ostra parser.\n\nThe Halden parser is no faster than the Ostra parser.',
    'Boarding pupils read more novels than day pupils.\n\nDay pupils watch more films than boarding pupils.',
    'Women in the north earn more than women in the south.\n\nMen in the south earn more than men in the north.',
    'It was feared that buses would be slower than trams.\n\nTrams are slower than buses on the hill line.',
    'Rainfall is highest in the western valleys of the island.\n\nSnowfall is highest in the eastern hills of the island.',
    'The highest wages were recorded in Tarn.\n\nThe highest rents were recorded in Ostby.',
    'Kestrel Motors holds first place in the market for electric vans.\n\nCorvan holds first place in the market for diesel vans.',
    'Union membership is lowest among the young.\n\nUnion membership is highest among the old.',
    'In 2015 rainfall was highest in the western valleys.\n\nIn 2020 rainfall was highest in the eastern plain.',
    'Among the men, wages were highest in Tarn.\n\nAmong the women, wages were highest in Ostby.',
    '| Crossing | Cost | Capacity | Build time |\n| --- | --- | --- | --- |\n| Cable ferry | Lowest | Low | Short |\n| Stone bridge | Medium | High | Medium |\n| Road tunnel | Very high | Very high | Long |\n\nThe road tunnel has the highest capacity of the crossings.',
    '| Crossing | Cost | Capacity | Build time |\n| --- | --- | --- | --- |\n| Cable ferry | Lowest | Low | Short |\n| Stone bridge | Medium | High | Medium |\n| Road tunnel | Very high | Very high | Long |\n\nThe cable ferry is the oldest of the crossings.',
    '| Glaze | Firing temperature (°C) | Price per kg (€) |\n| --- | --- | --- |\n| Ash | 1,280 | 9 |\n| Celadon | 1,300 | 14 |\n| Majolica | 1,060 | 11 |\n\nCeladon is the most expensive glaze.',
    '| Glaze | Firing temperature (°C) | Price per kg (€) |\n| --- | --- | --- |\n| Ash | 1,280 | 9 |\n| Celadon | 1,300 | 14 |\n| Majolica | 1,060 | 11 |\n\nAsh glaze is the most popular of the three.',
    '| Orchestra | Turnover (€m) | Players | Concerts |\n| --- | --- | --- | --- |\n| Arden | 31 | 96 | 120 |\n| Bellmore | 24 | 88 | 140 |\n| Corvey | 19 | 102 | 90 |\n| Dunholm | 12 | 60 | 61 |\n\nCorvey, the orchestra with the most players, toured twice.',
    '| Orchestra | Turnover (€m) | Players | Concerts |\n| --- | --- | --- | --- |\n| Arden | 31 | 96 | 120 |\n| Bellmore | 24 | 88 | 140 |\n| Corvey | 19 | 102 | 90 |\n| Dunholm | 12 | 60 | 61 |\n\nBellmore is the oldest orchestra in the country.',
    '| Strain | Growth | Cold tolerance | Frost losses |\n| --- | --- | --- | --- |\n| Alba | Fast | Poor | 31% |\n| Brumal | Slow | Excellent | 4% |\n| Corda | Moderate | Good | 12% |\n\nBrumal shows the best cold tolerance of the strains.',
    '| Protocol | Latency | Energy use | Range |\n| --- | --- | --- | --- |\n| Lark | Low | High | Short |\n| Heron | Very low | Medium | Medium |\n| Swift | High | Very low | Long |\n\nHeron has the lowest latency.',
    '| Ward | Nurses | Falls |\n| --- | --- | --- |\n| Alder | 14 | 9 |\n| Birch | 11 | 15 |\n| Cressing | 12 | 6 |\n\nBirch, the ward with the most falls, was rebuilt.',
    '| Ward | Nurses | Falls |\n| --- | --- | --- |\n| Alder | 14 | 9 |\n| Birch | 11 | 15 |\n| Cressing | 12 | 6 |\n\nCressing is the largest ward by floor area.',
    'Wallonia leads in hop exports by weight.\n\nFlanders is the biggest region of the country by area.',
    'Coastal Farms leads in the oyster trade by value.\n\nInland Fisheries is the largest company by value in the salmon trade.',
    'Orlan scored best, with 8.4 points, followed by Mirren with 8.1, Pollan with 7.9 and Tarr with 7.0.\n\nMirren came out ahead of the other seven apples in the blind test.',
    'Dutch building law lags, with no rule on timber facades.\n\nThe Netherlands has the most advanced flood defences in Europe.'
  ]
})
