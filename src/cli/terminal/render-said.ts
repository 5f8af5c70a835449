import { describeWhen } from '../../situation/describe-when.ts'
import { composeSources } from '../../situation/documents/compose-sources.ts'
import {
  count,
  describeChain,
  describeDropped,
  describeOrigins,
  describeSpeaker,
  describeTellers,
  quoteWords,
} from '../../situation/documents/words.ts'
import { groupBy } from '../../situation/views/group-by.ts'
import { hasSameWords, type SaidRendering, type SaidStatement, type SaidView } from '../../situation/views/said.ts'
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
  for (const [index, rendering] of renderings.entries()) {
    if (rendering.sameAs !== undefined) continue
    const echoes = renderings.filter((other, at) => at > index && echoed(other, renderings) === rendering)
    renderRendering(rendering, echoes, page, { colors })
  }
}

/** The first wording that has the words of one that repeats them. */
function echoed(rendering: SaidRendering, renderings: readonly SaidRendering[]): SaidRendering | undefined {
  return renderings.find(
    ({ report, sameAs, words }) =>
      report === rendering.sameAs && sameAs === undefined && hasSameWords(words, rendering.words),
  )
}

/** One wording, and where it stands again in the same words. */
function renderRendering(
  rendering: SaidRendering,
  echoes: readonly SaidRendering[],
  page: Page,
  { colors }: Pick<Setting, 'colors'>,
): void {
  const { words, form, kind, report, source, cue, lead, condition, hedge, occasion } = rendering
  const prefix = `${indent.repeat(2)}${pad(form, formWidth)}`
  const said = `${lead === undefined ? '' : `${clean(lead)} `}${quoteWords(clean(words), form)}`
  page.paragraph(`${said} [${report}]`, { prefix })
  const told = [source, lead === undefined ? cue : undefined].filter((one) => one !== undefined)
  const parts = [
    told.length === 0 ? undefined : told.join(' … '),
    kind === undefined ? undefined : `here a ${kind}`,
    condition === undefined ? undefined : `on condition: ${condition}`,
    hedge === undefined ? undefined : `hedged: ${hedge}`,
    occasion === undefined ? undefined : `occasion: ${occasion}`,
    describeWay(rendering),
  ].filter((part) => part !== undefined)
  const setting = { prefix: ' '.repeat(prefix.length), style: colors.dim }
  if (parts.length > 0) page.paragraph(parts.join(' · '), setting)
  for (const [way, group] of groupBy(echoes, (echo) => describeWay(echo) ?? '')) {
    const numbers = group.map((echo) => `[${echo.report}]`).join('')
    page.paragraph(`in the same words ${way === '' ? '' : `${way} `}${numbers}`, setting)
  }
  const differences = describeDifferences(rendering.differences ?? [])
  if (differences !== undefined)
    page.paragraph(differences, {
      prefix: ' '.repeat(prefix.length),
      hanging: ' '.repeat(prefix.length + 2),
      style: colors.yellow,
    })
}

/** Who tells it, what it came through, and whether it was taken back. */
function describeWay({ toldBy, through, dropped }: SaidRendering): string | undefined {
  const parts = [
    toldBy === undefined ? undefined : describeTellers(toldBy),
    through.length === 0 ? undefined : `through ${describeChain(through)}`,
    dropped === undefined ? undefined : describeDropped([dropped]),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' · ')
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
