import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Draft, Overtaken } from '../../../src/cli/store/draft.ts'
import { project } from '../../support/cli.ts'

test('a draft takes the place of the file as a whole', async () => {
  const cwd = await project({ 'a.json': 'old and longer' })
  const draft = await Draft.begin(`${cwd}/a.json`)
  expect(await readFile(`${cwd}/a.json`, 'utf8')).toBe('old and longer')
  await draft.commit('new')
  expect(await readFile(`${cwd}/a.json`, 'utf8')).toBe('new')
  expect(await readdir(cwd)).toEqual(['a.json'])
})

test('a draft that is given up leaves nothing behind', async () => {
  const cwd = await project()
  await (await Draft.begin(`${cwd}/a.json`)).discard()
  expect(await readdir(cwd)).toEqual([])
})

test('of two that overlap only the younger can be kept', async () => {
  const path = `${await project()}/a.json`
  const older = await Draft.begin(path)
  const younger = await Draft.begin(path)
  await expect(older.commit('older')).rejects.toThrow(Overtaken)
  await younger.commit('younger')
  expect(await readFile(path, 'utf8')).toBe('younger')
})

test('what the older wrote before the younger began stays to be read', async () => {
  const path = `${await project()}/a.json`
  const older = await Draft.begin(path)
  await older.commit('older')
  await Draft.begin(path)
  expect(await readFile(path, 'utf8')).toBe('older')
})
