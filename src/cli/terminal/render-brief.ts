import { describeDate, describeWhen } from '../../situation/describe-when.ts'
import type { Brief, BriefSection } from '../../situation/views/brief.ts'
import type { DisputedSection } from '../../situation/views/disputed.ts'
import type { BriefEvent } from '../../situation/views/happenings.ts'
import type { BriefStatement, SaidDay, SaidSection } from '../../situation/views/said-by-day.ts'
import type { StatesSection } from '../../situation/views/states.ts'
import { openPage, type Page, type Setting } from './page.ts'
import { renderProblems } from './render-problems.ts'
import { renderSources } from './render-sources.ts'
import { cite, count, describeBacking, describeOrigins, describeSpeaker, quoteWords } from './words.ts'
import { clean, pad } from './wrap.ts'

/** Columns of the kind before a statement's words: the longest kinds ('condemnation') and a space on each side. */
const kindWidth = 15
const indent = '  '

/** Sets a brief for reading. */
export function renderBrief(brief: Brief, setting: Setting): string {
  const page = openPage(setting)
  const { colors } = setting
  page.paragraph(brief.title, { style: colors.bold })
  page.paragraph(describeCounts(brief), { style: colors.dim })
  for (const section of brief.sections) renderSection(section, page, setting)
  renderSources(brief.sources, page, setting)
  renderProblems(brief.problems, brief.sources, page, setting)
  return page.toString()
}

function describeCounts({ period, counts }: Brief): string {
  const { reports, copies, outlets, origins } = counts
  const parts = [
    period && describeWhen(period),
    count(reports, 'report') + (copies === 0 ? '' : ` (${count(copies, 'copy', 'copies')})`),
    count(outlets, 'outlet'),
    count(origins, 'independent origin'),
  ]
  return parts.filter((part) => part !== undefined).join(' · ')
}

function renderSection(section: BriefSection, page: Page, setting: Setting): void {
  switch (section.kind) {
    case 'established':
      page.heading('What is established')
      for (const event of section.events) renderEvent(event, page, setting)
      break
    case 'said':
      renderSaid(section, page, setting)
      break
    case 'disputed':
      renderDisputed(section, page, setting)
      break
    case 'planned':
      page.heading('What is planned, demanded or threatened')
      for (const event of section.events) renderEvent(event, page, setting)
      break
    case 'states':
      renderStates(section, page, setting)
      break
  }
}

function renderSaid(section: SaidSection, page: Page, setting: Setting): void {
  page.heading('Who said what')
  page.paragraph('A line without a note rests on one origin: the report it cites.', { style: setting.colors.dim })
  page.line()
  for (const [index, day] of section.days.entries()) {
    if (index > 0) page.line()
    renderDay(day, page, setting)
  }
}

function renderDay(day: SaidDay, page: Page, setting: Setting): void {
  const { colors } = setting
  const isByReport = day.speakers.every(({ statements }) => statements.every(isDatedByReport))
  page.paragraph(describeDayHeading(day), { style: colors.underline })
  for (const { speaker, statements } of day.speakers) {
    page.line()
    const about = describeSpeaker(speaker)
    const name = clean(speaker.name)
    page.paragraph(about === '' ? name : `${name} · ${about}`, {
      prefix: indent,
      style: (line) =>
        line.startsWith(name) ? colors.bold(name) + colors.dim(line.slice(name.length)) : colors.dim(line),
    })
    const shared = sharedDetails(statements)
    const shown = isByReport ? shared.filter((detail) => detail !== byReport) : shared
    page.paragraph(shown.join(' · '), { prefix: indent, style: colors.dim })
    for (const statement of statements) renderStatement(statement, shared, page, setting)
  }
}

const byReport = 'dated by the report'

/** Whether only the date of the report says when it was said. */
function isDatedByReport({ when }: BriefStatement): boolean {
  return when?.basis === 'published'
}

/** What would stand below every statement of a speaker is told once, below the name. */
function sharedDetails(statements: readonly BriefStatement[]): string[] {
  const [first, ...others] = statements.map(detailsOf)
  return (first ?? []).filter((detail) => others.every((details) => details.includes(detail)))
}

function detailsOf(statement: BriefStatement): string[] {
  const { words, condition, through, origins } = statement
  const details = [
    condition === undefined || clean(words) === clean(condition) ? undefined : `on condition: ${condition}`,
    ...describeBacking(through, origins),
    isDatedByReport(statement) ? byReport : undefined,
  ]
  return details.filter((detail) => detail !== undefined)
}

function describeDayHeading({ day, words }: SaidDay): string {
  return day === undefined ? capital(words) : `${weekday(day)} ${describeDate(day)}`
}

function weekday(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function renderStatement(statement: BriefStatement, shared: readonly string[], page: Page, { colors }: Setting): void {
  const { kind, words, cue, form, sources, wordings } = statement
  const note = wordings > 1 ? ` (${wordings} wordings)` : ''
  const told = cue === undefined ? '' : `${clean(cue)} `
  page.paragraph(`${told}${quoteWords(clean(words), form)} ${cite(sources)}${note}`, {
    prefix: pad(`${indent}${kind}`, kindWidth + indent.length),
    prefixStyle: colors.cyan,
  })
  const details = detailsOf(statement).filter((detail) => !shared.includes(detail))
  page.paragraph(details.join(' · '), { prefix: ' '.repeat(kindWidth + indent.length), style: colors.dim })
}

function renderEvent(
  { summary, status, when, condition, by, origins, sources }: BriefEvent,
  page: Page,
  setting: Setting,
): void {
  const { colors } = setting
  const date = when === undefined ? '' : ` (${describeWhen(when)})`
  page.paragraph(`${summary}${date} ${cite(sources)}`, {
    prefix: pad(`${indent}${status}`, kindWidth + indent.length),
    prefixStyle: colors.cyan,
  })
  const details = [
    condition === undefined ? undefined : `on condition: ${condition}`,
    by.length === 0 ? undefined : `according to ${by.join(', ')}`,
    describeOrigins(origins),
  ]
  page.paragraph(details.filter((part) => part !== undefined).join(' · '), {
    prefix: ' '.repeat(kindWidth + indent.length),
    style: colors.dim,
  })
}

function renderDisputed(section: DisputedSection, page: Page, setting: Setting): void {
  const { colors } = setting
  page.heading('What is disputed')
  for (const { about, aspect, nature, positions } of section.disputes) {
    page.paragraph(`${clean(about)} — ${aspect}${nature === 'conflict' ? '' : ` (${nature})`}`, {
      prefix: indent,
      style: colors.bold,
    })
    for (const { value, by, origins, sources } of positions) {
      page.paragraph(`${value} ${cite(sources)}`, { prefix: `${indent}${indent}– ` })
      const details = [by.length === 0 ? undefined : `according to ${by.join(', ')}`, describeOrigins(origins)]
      page.paragraph(details.filter((part) => part !== undefined).join(' · '), {
        prefix: `${indent}${indent}  `,
        style: colors.dim,
      })
    }
  }
}

function renderStates(section: StatesSection, page: Page, setting: Setting): void {
  const { colors } = setting
  page.heading('What stands where')
  for (const { name, kind, parties, states } of section.matters) {
    const between = parties.length === 0 ? '' : ` · ${parties.join(', ')}`
    page.paragraph(`${clean(name)} (${kind})${between}`, { prefix: indent, style: colors.bold })
    for (const { state, when, by, sources } of states) {
      const date = when === undefined ? '' : `, ${describeWhen(when)}`
      const who = by.length === 0 ? '' : `, by ${by.join(', ')}`
      page.paragraph(`${state}${date}${who} ${cite(sources)}`, { prefix: `${indent}${indent}– ` })
    }
  }
}
