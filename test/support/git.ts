import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { project } from './cli.ts'

/** A git repository in a folder of its own; the settings of whoever runs the tests do not reach it. */
export class TestRepository {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  static async with(files: Readonly<Record<string, string>>): Promise<TestRepository> {
    const repository = new TestRepository(await project(files))
    repository.git('init', '-q', '-b', 'main')
    repository.commit('First version')
    return repository
  }

  git(...args: string[]): string {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: this.folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Editor',
      GIT_AUTHOR_EMAIL: 'editor@example.org',
      GIT_COMMITTER_NAME: 'Editor',
      GIT_COMMITTER_EMAIL: 'editor@example.org'
    }
    return execFileSync('git', args, { cwd: this.folder, env, encoding: 'utf8', stdio: 'pipe' })
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), text)
  }

  commit(message: string): void {
    this.git('add', '-A')
    this.git('commit', '-q', '-m', message)
  }
}
