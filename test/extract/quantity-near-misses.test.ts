import { describe, expect, it } from 'vitest'
import { phrasings, quantitiesOf } from './quantity-reading.ts'

/** Digits and number words that are no amount: every one of these texts must give nothing. */
const NEAR_MISSES: Readonly<Record<string, string>> = {
  'names of products and models': `
    the V2.5 release | trained as GPT-4 was | Otter-14B is small | the Otter 3 models | Otter 3 40B is open | Heron 67B beats it | on iOS 18 only |
    Windows 11 users complain | a Boeing 737 landed | Falcon 9 rockets | the Galaxy S24 | an H100 card | the M1 chip | x86 machines |
    Python 3.12 is out | python 3.12.1 | MP3 files | an F-16 jet | C-130 planes | a 4K video | 4K TV sets | the RTX 4090 card | Route 66 |
    Apollo 11 landed | a 5G network | in 3D space | the 3M Company | an A4 sheet | Ubuntu 24.04 ships | the Model 3 sold well | Gemini 2.5 Pro |
    PS5 consoles | WD-40 spray | B2B sales`,
  'labels and references': `
    see Section 3.2 | as in Figure 2 | Table 4 shows | Chapter 5 ends | chapter five ends | in Phase 3 trials | Level 2 chargers | level 3 autonomy |
    Type 2 diabetes | type 1 errors | No. 5 on the list | under Article 12 | the Harbour Act 1998 | Sections 3, 4 and 5 say | Figures 2–4 show |
    Tables 3 and 4 | on line 12 | Room 101 | Flight 370 | Highway 61 | § 5 | entry #5 | p. 12 | pp. 12–15 | vol. 3 | fig. 2 | Eq. 7 | RFC 2119 |
    ISO 4217 codes | ISO 8601:2019 dates | EN 50126 | Scope 3 emissions | tier 1 suppliers | stage 4 cancer | category 5 hurricanes | grade 8 pupils |
    Step 3 begins | on day 3 | in week 12 | version 3.2 of it | scenario 2 | Episode 7 | Appendix 2 | rule 34 | question 9 | paragraph 17 | Part 11 |
    claims [12] and | shown [3, 5] | shown [3–5] | 3. Results follow | 3) Results follow | 2.4 Market size | 49 CFR rules | 555 U.S. reports |
    the 10-K filing | Exhibit 7 | Layer 2 chains | Question 5: why`,
  identifiers: `
    call 555-123-4567 | +44 20 7946 0958 | (555) 123-4567 | 0800 123 456 | ISBN 978-0-306-40615-7 | doi 10.1038/s41586-020-2649-2 | arXiv 2501.54321 |
    arXiv:2501.54321 | 192.168.0.1 | https://x.org/2024/05/page-7 | www.x.org/7 | mail a5@x.org | COVID-19 spread | H1N1 flu | CO2 levels |
    PM2.5 levels | C6H12O6 | U-235 | carbon-14 | SARS-CoV-2 | IL-6 levels | p53 gene | 16MnCr5 steel | vitamin B12 | PMID 12345678 | the 18-5 grade |
    1,2,3 | 007 | HTTP 404 | 10 Downing Street | 221 Baker Street`,
  'clock times, dates and scores': `
    at 10:30 | at 10:30 am | at 5 pm | 5 p.m. sharp | at 5 o'clock | 14:05:30 | in 2024 | the 1990s | Q3 2024 | FY2023 | H1 2025 | the 20th century |
    mid-2023 | March 3 | 3 March | the 5th of May | since 1998 | from 2010 to 2014 | 27 January 2025 | 2024-09-13 | open 24/7 | after 9/11 | won 3–1 |
    lost 2-4 | a 21st-century idea | 05/06/2024`,
  'words that count nothing': `
    no one knew | one another | one of them | each one | this one | someone else | on the one hand | one can see | the one who left | a one-way street |
    a two-way street | one-off costs | zero-shot prompts | net zero | in the first place | the second half | first-class seats | first of all |
    third-party tools | a third party | a second later | in second gear | every second day | the Second World War | the Third Reich |
    the Group of Seven | the Big Five | a double room | double-digit growth | the better half | half-life | a half-hearted try | the last quarter |
    a quarter past | the first time | seconds later | the top 10 | a few cups | several cups | hundreds | fold it | manifold | unfold | once | score |
    a couple`
}

describe('near misses', () => {
  for (const [topic, texts] of Object.entries(NEAR_MISSES)) {
    it.each(phrasings(texts))(`${topic}: %s`, (text) => {
      expect(quantitiesOf(text).map((mention) => mention.quantity.printed)).toEqual([])
    })
  }
})
