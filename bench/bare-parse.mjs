// The yardstick of the speed bench: parses the files with remark-parse and remark-gfm and does nothing else.
import { readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm)
for (const file of process.argv.slice(2)) processor.parse(readFileSync(file, 'utf8'))
