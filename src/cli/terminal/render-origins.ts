import { composeSources } from '../../situation/documents/compose-sources.ts'
import { count, describeOrigins } from '../../situation/documents/words.ts'
import { groupBy } from '../../situation/views/group-by.ts'
import type { OriginsView, OutletEntry, Way } from '../../situation/views/origins.ts'
import { clean } from '../../text/clean.ts'
import { openPage, type Page, type Setting } from './page.ts'
import { renderSources } from './render-sources.ts'
import { pad, truncate } from './wrap.ts'

/** Sets who had what from whom: statements that took more than one step, copied passages, the table of outlets. */
export function renderOrigins(view: OriginsView, setting: Setting): string {
  const page = openPage(setting)
  renderOutlets(view.outlets, page, setting)
  const travelled = view.statements.filter(({ ways }) => ways.length > 1 || ways.some(({ next }) => next.length > 0))
  if (travelled.length > 0) page.heading('How statements travelled')
  for (const group of groupBy(travelled, ({ ways }) => JSON.stringify(ways)).values()) {
    renderWays(group[0]?.ways ?? [], '  ', page)
    for (const { speaker, words, origins } of group) {
      page.paragraph(`${clean(speaker)}: ${words} (${describeOrigins(origins)})`, { prefix: '     – ' })
    }
    page.line()
  }
  const direct = view.statements.length - travelled.length
  if (direct > 0) {
    page.line()
    page.paragraph(`${count(direct, 'statement')} ${direct === 1 ? 'is' : 'are'} told by one report each, first hand.`)
  }
  if (view.copies.length > 0) page.heading('Copied passages')
  for (const { words, from, to } of view.copies) {
    page.paragraph(words, { prefix: `  [${to}] from [${from}]  ` })
  }
  renderSources(composeSources(view.sources), page, setting)
  return page.toString()
}

function renderWays(ways: readonly Way[], indent: string, page: Page): void {
  for (const [index, { name, report, copied, next }] of ways.entries()) {
    const isLast = index === ways.length - 1
    const number = report === undefined ? '' : `[${report}] `
    page.paragraph(`${number}${name}${copied === undefined ? '' : ' (copies it)'}`, {
      prefix: `${indent}${isLast ? '└─ ' : '├─ '}`,
      hanging: `${indent}${isLast ? '   ' : '│  '}`,
    })
    renderWays(next, `${indent}${isLast ? '   ' : '│  '}`, page)
  }
}

/** Columns that the numbers of the table take. */
const numberWidth = 9

function renderOutlets(outlets: readonly OutletEntry[], page: Page, { width, colors }: Setting): void {
  if (outlets.length === 0) return
  const headings = ['reports', 'origin of', 'passes on', 'copies']
  const names = outlets.map(({ name }) => clean(name))
  const room = width - 2 - headings.length * (numberWidth + 2)
  const nameWidth = Math.min(room, Math.max(...names.map((name) => name.length), 'outlet'.length))
  page.heading('Outlets')
  page.line(
    `  ${colors.dim(pad('outlet', nameWidth) + headings.map((heading) => `  ${heading.padStart(numberWidth)}`).join(''))}`,
  )
  for (const outlet of outlets) {
    const numbers = [outlet.reports, outlet.origin, outlet.passedOn, outlet.copied]
    const cells = numbers.map((number) => `  ${(number === 0 ? '·' : String(number)).padStart(numberWidth)}`)
    page.line(`  ${pad(truncate(clean(outlet.name), nameWidth), nameWidth)}${cells.join('')}`)
    const about = describeOutlet(outlet)
    if (about !== '') page.paragraph(about, { prefix: '    ', style: colors.dim })
  }
  page.line()
  page.paragraph('origin of, passes on: statements; copies: reports and passages', { prefix: '  ', style: colors.dim })
}

function describeOutlet({ kind, country, controlledBy }: OutletEntry): string {
  const parts = [
    kind === 'publisher' ? undefined : kind.replace('-', ' '),
    country,
    controlledBy === undefined ? undefined : `controlled by ${controlledBy}`,
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}
