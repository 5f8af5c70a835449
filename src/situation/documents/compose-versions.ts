import type { WordRun } from '../../text/align-words.ts'
import { clean } from '../../text/clean.ts'
import type { Block, Document } from '../../text/document.ts'
import type { CorrectionEntry, ParagraphChange, VersionChange, VersionLine, VersionsView } from '../views/versions.ts'
import { composeSources } from './compose-sources.ts'
import { capital, cite, count } from './words.ts'

/** Sets out what outlets changed: each report with its versions, paragraph by paragraph; then corrections and retractions. */
export function composeVersions({ lines, corrections, sources }: VersionsView, title: string): Document {
  const sections = [
    { title: 'What was changed', blocks: lines.flatMap(composeLine) },
    { title: 'What was corrected or taken back', blocks: corrections.flatMap(composeCorrection) },
  ].filter(({ blocks }) => blocks.length > 0)
  const none: Block = { kind: 'remark', text: 'No report here has another version, and none corrects another.' }
  const numbers = new Set([
    ...lines.flatMap(({ versions }) => versions),
    ...corrections.flatMap(({ by, of }) => [by, of]),
  ])
  return {
    title,
    subtitle: `${count(lines.length, 'report')} with several versions · ${count(corrections.length, 'correction or retraction', 'corrections and retractions')}`,
    sections: sections.length > 0 ? sections : [{ title: 'What was changed', blocks: [none] }],
    sources: composeSources(sources.filter(({ number }) => numbers.has(number))),
  }
}

function composeLine({ title, outlet, versions, changes }: VersionLine): Block[] {
  return [
    {
      kind: 'topic',
      name: clean(title),
      about: [outlet, `${versions.length} versions: ${cite(versions)}`]
        .filter((part) => part !== undefined)
        .join(' · '),
    },
    ...changes.flatMap(composeChange),
  ]
}

function composeChange({ from, to, paragraphs, isWithoutText, dropped }: VersionChange): Block[] {
  const remark = (text: string): Block => ({ kind: 'remark', text: `${cite([from])} → ${cite([to])}: ${text}` })
  const words = isWithoutText
    ? 'the account was made without texts, so that the words cannot be compared'
    : paragraphs.length === 0
      ? 'the words of the report are the same'
      : summary(paragraphs)
  return [
    remark(words),
    ...paragraphs.map(composeParagraph),
    ...dropped.map(
      ({ words: told }): Block => ({
        kind: 'point',
        text: `No longer told by anyone: ${clean(told)}`,
        evidence: [],
        details: [],
      }),
    ),
  ]
}

function summary(paragraphs: readonly ParagraphChange[]): string {
  const of = (kind: ParagraphChange['kind']) => paragraphs.filter((one) => one.kind === kind).length
  const parts = (['changed', 'added', 'dropped'] as const).flatMap((kind) =>
    of(kind) === 0 ? [] : [`${of(kind)} ${kind}`],
  )
  return `${count(paragraphs.length, 'paragraph')} differ${paragraphs.length === 1 ? 's' : ''} (${parts.join(', ')})`
}

const tones = { changed: 'said', added: 'said', dropped: 'doubt' } as const

function composeParagraph({ kind, role, runs }: ParagraphChange): Block {
  return {
    kind: 'entry',
    label: kind,
    tone: tones[kind],
    text: kind === 'changed' ? describeRuns(runs) : `“${clean(wordsOf(runs))}”`,
    ...(role === 'paragraph' ? {} : { note: role }),
    evidence: [],
    details: [],
  }
}

function wordsOf(runs: readonly WordRun[]): string {
  return runs.map((run) => (run.kind === 'changed' ? run.to : run.words)).join(' ')
}

/** Words that stay are shown up to so many beside a change. */
const shownBeside = 6

/** 'the flood killed [12 → nine] people in the valley': what stays around each change, and the change in brackets. */
function describeRuns(runs: readonly WordRun[]): string {
  return runs
    .map((run, index) => {
      if (run.kind === 'changed') return `[${clean(run.from)} → ${clean(run.to)}]`
      if (run.kind === 'added') return `[+ ${clean(run.words)}]`
      if (run.kind === 'dropped') return `[− ${clean(run.words)}]`
      return shorten(clean(run.words), index > 0, index < runs.length - 1)
    })
    .join(' ')
}

/** The words of a run next to the changes before and after it. */
function shorten(words: string, hasBefore: boolean, hasAfter: boolean): string {
  const list = words.split(' ')
  const [head, tail] = [hasBefore ? shownBeside : 0, hasAfter ? shownBeside : 0]
  if (list.length <= head + tail + 1) return words
  return [...list.slice(0, head), '…', ...(tail > 0 ? list.slice(-tail) : [])].join(' ')
}

function composeCorrection({ kind, by, of, words }: CorrectionEntry): Block[] {
  return [
    {
      kind: 'entry',
      label: kind === 'corrects' ? 'correction' : 'retraction',
      tone: 'doubt',
      text: `${cite([by])} ${kind === 'corrects' ? 'corrects' : 'takes back'} ${cite([of])}`,
      evidence: [],
      details: words.map((one) => `“${capital(clean(one))}”`),
    },
  ]
}
