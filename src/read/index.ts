export { type ReadOptions, readSource, readStdin } from './read-source.ts'
