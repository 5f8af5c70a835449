import { parseJsonLd } from '../html/json-ld.ts'
import type { Page } from '../html/page-node.ts'

/** One thing of a page's structured data (schema.org in JSON-LD). */
export type Thing = Readonly<Record<string, unknown>>

/** Most things looked at in one page, and deepest nesting of lists. */
const mostThings = 2000
const deepest = 6

/** The things that a page's JSON-LD scripts describe, those of lists and graphs one by one. */
export function structuredThings(page: Page): Thing[] {
  const things: Thing[] = []
  for (const script of page.querySelectorAll('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue
    const parsed = parseJsonLd(script.textContent ?? '')
    if (parsed) collect(parsed.value, things, 0)
  }
  return things
}

/** The things that a value names: one, or those of a list. */
export function thingsOf(value: unknown): Thing[] {
  const found: Thing[] = []
  collect(value, found, 0)
  return found
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > deepest || things.length >= mostThings) return
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1)
  else if (typeof value === 'object' && value !== null) {
    things.push(value as Thing)
    if ('@graph' in value) collect(value['@graph'], things, depth + 1)
    if ('mainEntity' in value) collect(value.mainEntity, things, depth + 1)
  }
}

/** Whether a thing is of a type whose name matches. */
export function isA(thing: Thing, name: RegExp): boolean {
  return [thing['@type']].flat().some((type) => typeof type === 'string' && name.test(type))
}

/** The first string that a value is or holds under a key such as 'name'. */
export function stringOf(value: unknown, key?: string): string | undefined {
  for (const item of [value].flat(2)) {
    if (typeof item === 'string' && item.trim() !== '') return item.trim()
    if (key !== undefined && typeof item === 'object' && item !== null) {
      const inner = stringOf((item as Thing)[key])
      if (inner !== undefined) return inner
    }
  }
  return undefined
}
