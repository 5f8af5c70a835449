import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkAlertRules } from '../../src/model/schema/alert.ts'

const text = readFileSync(new URL('../../docs/alerts.md', import.meta.url), 'utf8')
const [rules, channels] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, json]) => JSON.parse(json ?? '') as object,
)

describe('docs/alerts.md', () => {
  it('shows rules and channels that are taken', () => {
    expect(() => checkAlertRules(rules)).not.toThrow()
    expect(() =>
      checkAlertRules({ ...rules, channels: { ...Reflect.get(rules ?? {}, 'channels'), ...channels } }),
    ).not.toThrow()
  })
})
