import { describeWhen } from '../../situation/describe-when.ts'
import { composeSources } from '../../situation/documents/compose-sources.ts'
import {
  count,
  describeChain,
  describeDropped,
  describeOrigins,
  describeSpeaker,
  quoteWords,
} from '../../situation/documents/words.ts'
import type { SaidRendering, SaidStatement, SaidView } from '../../situation/views/said.ts'
import type { WordRun } from '../../text/align-words.ts'
import { clean } from '../../text/clean.ts'
import { openPage, type Page, type Setting } from './page.ts'
import { renderSources } from './render-sources.ts'
import { pad } from './wrap.ts'

const indent = '  '
const formWidth = 10

/** Sets statements by speaker, all wordings of each one below the other. */
export function renderSaid(view: SaidView, setting: Setting): string {
  const page = openPage(setting)
  const { colors } = setting
  for (const { speaker, statements } of view.speakers) {
    const about = [describeSpeaker(speaker), count(statements.length, 'statement')].filter((part) => part !== '')
    page.line()
    page.paragraph(speaker.name, { style: colors.bold })
    page.paragraph(about.join(' · '), { style: colors.dim })
    for (const statement of statements) renderStatement(statement, page, setting)
  }
  const cited = new Set(view.speakers.flatMap(({ statements }) => statements.flatMap(reportsOf)))
  renderSources(composeSources(view.sources.filter(({ number }) => cited.has(number))), page, setting)
  return page.toString().replace(/^\n/, '')
}

function reportsOf({ renderings }: SaidStatement): number[] {
  return renderings.map(({ report }) => report)
}

function renderStatement(statement: SaidStatement, page: Page, { colors }: Setting): void {
  const { kind, when, targets, onBehalfOf, origins, renderings, droppedBy } = statement
  const facts = [
    when === undefined ? 'undated' : describeWhen(when),
    onBehalfOf === undefined ? undefined : `for ${onBehalfOf}`,
    targets.length === 0 ? undefined : `to ${targets.join(', ')}`,
    droppedBy === undefined ? describeOrigins(origins) : describeDropped(droppedBy),
  ]
  page.line()
  page.paragraph(facts.filter((part) => part !== undefined).join(' · '), {
    prefix: `${indent}${kind} · `,
    hanging: indent.repeat(2),
    prefixStyle: colors.cyan,
    style: colors.dim,
  })
  for (const rendering of renderings) renderRendering(rendering, page, { colors })
}

function renderRendering(rendering: SaidRendering, page: Page, { colors }: Pick<Setting, 'colors'>): void {
  const { words, form, kind, report, through, source, cue, condition, hedge, occasion, sameAs, dropped } = rendering
  const prefix = `${indent.repeat(2)}${pad(form, formWidth)}`
  const said = sameAs === undefined ? quoteWords(clean(words), form) : `in the words of [${sameAs}]`
  page.paragraph(`${said} [${report}]`, { prefix })
  const parts = [
    source === undefined && cue === undefined
      ? undefined
      : [source, cue].filter((one) => one !== undefined).join(' … '),
    kind === undefined ? undefined : `here a ${kind}`,
    condition === undefined ? undefined : `on condition: ${condition}`,
    hedge === undefined ? undefined : `hedged: ${hedge}`,
    occasion === undefined ? undefined : `occasion: ${occasion}`,
    through.length === 0 ? undefined : `through ${describeChain(through)}`,
    dropped === undefined ? undefined : describeDropped([dropped]),
  ].filter((part) => part !== undefined)
  if (parts.length > 0) page.paragraph(parts.join(' · '), { prefix: ' '.repeat(prefix.length), style: colors.dim })
  const differences = describeDifferences(rendering.differences ?? [])
  if (differences !== undefined)
    page.paragraph(differences, {
      prefix: ' '.repeat(prefix.length),
      hanging: ' '.repeat(prefix.length + 2),
      style: colors.yellow,
    })
}

/** What a wording changes, adds and leaves out; nothing where it has hardly a word of the first. */
function describeDifferences(runs: readonly WordRun[]): string | undefined {
  const kept = runs.reduce((sum, run) => sum + (run.kind === 'same' ? countWords(run.words) : 0), 0)
  const all = runs.reduce((sum, run) => sum + countWords(run.kind === 'changed' ? run.to : run.words), 0)
  if (all === 0 || kept / all < leastKept) return undefined
  const told = runs.flatMap((run) => {
    if (run.kind === 'changed') return [`“${shorten(run.from)}” → “${shorten(run.to)}”`]
    if (run.kind === 'added') return [`adds “${shorten(run.words)}”`]
    return run.kind === 'dropped' ? [`leaves out “${shorten(run.words)}”`] : []
  })
  return told.length === 0 ? undefined : `differs: ${told.join(' · ')}`
}

/** Share of its words that a wording must have from the first for its differences to tell something. */
const leastKept = 0.25

function countWords(words: string): number {
  return words.split(' ').length
}

/** A long run by its first and last words. */
function shorten(words: string): string {
  const list = clean(words).split(' ')
  return list.length <= mostShown
    ? list.join(' ')
    : `${list.slice(0, mostShown - 3).join(' ')} … ${list.slice(-2).join(' ')}`
}

/** Words of a run that are shown. */
const mostShown = 10
