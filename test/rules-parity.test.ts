import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { audit } from '../src/audit.ts'
import { readsEdits } from '../src/check/index.ts'
import { compare } from '../src/compare.ts'
import type { Finding } from '../src/model/finding.ts'
import { allRules } from '../src/rules/index.ts'
import { sectionsOf } from '../src/selfcheck/page.ts'
import { examplesOf, type PageExample } from './support/page-examples.ts'
import { type VersionExample, versionsOf } from './support/page-versions.ts'

const ROOT = resolve(import.meta.dirname, '..')
const HEADINGS = ['What it finds', 'Why it matters', 'Wrong', 'Right', 'What it misses']

const ruleFiles = readdirSync(join(ROOT, 'src/rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(ROOT, 'src/rules', name))
      .filter((file) => file !== 'index.ts')
      .map((file) => `${name}/${file.replace(/\.ts$/, '')}`)
  )

test('every rule file is registered under its own name, in the order of groups and ids', () => {
  expect(allRules.map(({ group, id }) => `${group}/${id}`)).toEqual(ruleFiles.sort())
})

test('every documentation page belongs to a rule', () => {
  const pages = readdirSync(join(ROOT, 'docs/rules')).filter((file) => file !== 'README.md')
  expect(pages.map((file) => file.replace(/\.md$/, '')).sort()).toEqual(allRules.map(({ id }) => id).sort())
})

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const path = join(ROOT, 'docs/rules', `${id}.md`)

  test('has a test of its name', () => {
    expect(existsSync(join(ROOT, 'test/rules', rule.group, `${id}.test.ts`))).toBe(true)
  })

  test('has a page with the five headings, whose examples hold', () => {
    const page = readFileSync(path, 'utf8')
    const sections = sectionsOf(page)
    expect([...sections.keys()]).toEqual(HEADINGS)
    const options = { rules: { [id]: rule.severity } }
    const ofRule = (found: readonly Finding[]) => found.filter(({ ruleId }) => ruleId === id)
    if (readsEdits(rule)) {
      const findings = ({ before, after, corrections }: VersionExample) => {
        const [old, now] = [before, after].map((text) => ({ path: 'example.md', text }))
        return ofRule(compare(old!, now!, { ...options, decisions: { corrections } }).findings)
      }
      const [wrong, right] = [versionsOf(sections.get('Wrong')!), versionsOf(sections.get('Right')!)]
      expect(wrong.length * right.length).toBeGreaterThan(0)
      for (const example of wrong) expect(findings(example), example.after).toHaveLength(1)
      for (const example of right) expect(findings(example), example.after).toEqual([])
      return
    }
    const findings = (example: PageExample) =>
      ofRule(audit({ path: 'example.md', text: example.text }, { ...options, ...example.options }).findings)
    const wrong = examplesOf(sections.get('Wrong')!)
    const right = examplesOf(sections.get('Right')!)
    expect(wrong.length).toBeGreaterThan(0)
    expect(right.length).toBeGreaterThan(0)
    for (const example of wrong) expect(findings(example), example.text).toHaveLength(1)
    for (const example of right) expect(findings(example), example.text).toEqual([])
  })
})
