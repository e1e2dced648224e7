import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { audit } from '../src/audit.ts'
import { allRules } from '../src/rules/index.ts'
import { sectionsOf } from '../src/selfcheck/page.ts'

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
    const findings = (text: string) =>
      audit({ path: 'example.md', text }, { rules: { [id]: rule.severity } }).findings.filter(
        ({ ruleId }) => ruleId === id
      )
    const wrong = sections.get('Wrong')!
    const right = sections.get('Right')!
    expect(wrong.length).toBeGreaterThan(0)
    expect(right.length).toBeGreaterThan(0)
    for (const text of wrong) expect(findings(text), text).toHaveLength(1)
    for (const text of right) expect(findings(text), text).toEqual([])
  })
})
