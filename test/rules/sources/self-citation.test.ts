import { expect, test } from 'vitest'
import { audit } from '../../../src/audit.ts'

/** Front matter stands first or is none, so that these cases have one dress only. */
const findings = (head: string, body: string) =>
  audit({ path: 'a.md', text: `---\n${head}\n---\n\n${body}` }).findings.filter(
    ({ ruleId }) => ruleId === 'self-citation'
  )

test.each([
  ['url: https://kyotopost.jp/x', 'Tea rose by 4% ([Post](https://kyotopost.jp/tea)).', 'kyotopost.jp'],
  ['publisher: Reuters', 'Salt fell by 4% ([wire](https://www.reuters.com/salt/x)).', 'reuters.com'],
  ['site: www.saltworks.com', 'The mill has 40 looms ([page](https://saltworks.com/mill)).', 'saltworks.com'],
  ['canonical: "https://bats.org/a"', 'Bats sleep 20 hours ([Bats](https://bats.org/sleep)).', 'bats.org']
])('%s', (head, body, site) => {
  expect(findings(head, body).map(({ message }) => message)).toEqual([
    `the document cites \`${site}\`, where it appears itself`
  ])
})

test.each([
  ['url: https://kyotopost.jp/x', 'Tea rose by 4% ([Board](https://tea.org/a)).'],
  ['title: Kyoto Post', 'Tea rose by 4% ([Post](https://kyotopost.jp/tea)).'],
  ['publisher: Reuters', 'Tea rose by 4% ([Post](https://kyotopost.jp/tea)).'],
  ['url: not an address', 'Tea rose by 4% ([Post](https://kyotopost.jp/tea)).']
])('%s beside others', (head, body) => {
  expect(findings(head, body)).toEqual([])
})
