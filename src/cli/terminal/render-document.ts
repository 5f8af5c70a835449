import type { Evidence } from '../../model/index.ts'
import { cite } from '../../situation/documents/words.ts'
import { clean } from '../../text/clean.ts'
import type { Block, Document, Entry, Section, Tone } from '../../text/document.ts'
import { openPage, type Page, type Setting } from './page.ts'
import { renderSources } from './render-sources.ts'
import { renderTable } from './render-table.ts'
import { pad } from './wrap.ts'

/** Columns before the words of an entry: the longest labels ('condemnation', '○ threatened') and a space on each side. */
const labelWidth = 17
const indent = '  '

/** What tells tones apart without colour. */
const marks: Readonly<Record<Tone, string>> = { fact: '● ', said: '', open: '○ ', doubt: '✗ ' }

/** Sets a document for a terminal, citing reports by number. */
export function renderDocument(document: Document, setting: Setting): string {
  const page = openPage(setting)
  const { colors } = setting
  const { title, subtitle, sections, sources, problems } = document
  if (title !== undefined) page.paragraph(title, { style: colors.bold })
  if (subtitle !== undefined) page.paragraph(subtitle, { style: colors.dim })
  const numbers = new Map(sources.map(({ report, number }) => [report, number]))
  const citeEvidence = (evidence: readonly Evidence[]) => {
    const cited = new Set(evidence.flatMap(({ report }) => numbers.get(report) ?? []))
    return cite([...cited].sort((left, right) => left - right))
  }
  for (const section of sections) renderSection(section, citeEvidence, page, setting)
  renderSources(sources, page, setting)
  if (problems !== undefined) renderSection(problems, citeEvidence, page, setting)
  return page.toString()
}

type Cite = (evidence: readonly Evidence[]) => string

/** Sets one section under its heading. */
export function renderSection({ title, blocks }: Section, citeEvidence: Cite, page: Page, setting: Setting): void {
  page.heading(title)
  for (const [index, block] of blocks.entries()) {
    renderSpace(blocks[index - 1], block, page)
    renderBlock(block, citeEvidence, page, setting)
  }
}

/** An empty line between blocks of different kinds, but for the lines that belong to the topic above them. */
function renderSpace(before: Block | undefined, block: Block, page: Page): void {
  if (before === undefined) return
  if (before.kind === block.kind) {
    if (block.kind === 'topic' || block.kind === 'heading') page.line()
    return
  }
  const isOwn = before.kind === 'topic' && (block.kind === 'entry' || block.kind === 'point')
  const isNote = before.kind === 'heading' && block.kind === 'remark'
  if (!isOwn && !isNote) page.line()
}

function renderBlock(block: Block, citeEvidence: Cite, page: Page, setting: Setting): void {
  const { colors } = setting
  switch (block.kind) {
    case 'heading':
      page.paragraph(block.text, { style: colors.underline })
      break
    case 'remark':
      page.paragraph(block.text, { style: colors.dim })
      break
    case 'topic': {
      const name = clean(block.name)
      page.paragraph(block.about === undefined ? name : `${name} · ${block.about}`, {
        prefix: indent,
        style: (line) =>
          line.startsWith(name) ? colors.bold(name) + colors.dim(line.slice(name.length)) : colors.dim(line),
      })
      page.paragraph((block.details ?? []).join(' · '), { prefix: indent, style: colors.dim })
      break
    }
    case 'entry':
      renderEntry(block, citeEvidence, page, setting)
      break
    case 'point':
      page.paragraph(`${block.text} ${citeEvidence(block.evidence)}`, { prefix: `${indent}${indent}– ` })
      page.paragraph(block.details.join(' · '), { prefix: `${indent}${indent}  `, style: colors.dim })
      break
    case 'table':
      renderTable(block, page, setting)
      break
  }
}

function renderEntry(
  { label, tone, text, note, evidence, details }: Entry,
  citeEvidence: Cite,
  page: Page,
  { colors }: Setting,
): void {
  const toneColors = { fact: colors.green, said: colors.cyan, open: colors.yellow, doubt: colors.red }
  page.paragraph(`${text} ${citeEvidence(evidence)}${note === undefined ? '' : ` (${note})`}`, {
    prefix: pad(`${indent}${marks[tone]}${label}`, labelWidth),
    prefixStyle: toneColors[tone],
  })
  page.paragraph(details.join(' · '), { prefix: ' '.repeat(labelWidth), style: colors.dim })
}
