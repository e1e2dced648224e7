import { describe, expect, test } from 'vitest'
import { audit } from '../../../src/audit.ts'

const found = (text: string) =>
  audit({ path: 'case.md', text }).findings.flatMap(({ ruleId, message }) => (ruleId === 'scan-empty' ? [message] : []))

describe('scan-empty', () => {
  test.each(['', '\n\n', '<!-- to be written -->\n', '---\ntitle: A report\n---\n'])(
    'an empty document: %j',
    (text) => {
      expect(found(text)).toEqual(['The document is empty: nothing was checked'])
    }
  )

  test.each(['# Ports\n\n## North\n', '```\nThe tunnel is 12 km long.\n```\n', '<div>\nThe tunnel is new.\n</div>\n'])(
    'a document that cannot be read: %j',
    (text) => {
      expect(found(text)).toEqual(['The document holds no sentence and no table that can be read: nothing was checked'])
    }
  )

  test.each(['The tunnel is new.', '- North\n- South', '| Port | Ships |\n| --- | --- |\n| North | 120 |', '# A\n\nB'])(
    'a document with something to check: %j',
    (text) => {
      expect(found(text)).toEqual([])
    }
  )
})
