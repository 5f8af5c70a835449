import { type Account, type Block, type Id, type Report, reportBlockRoles, type When } from '../../model/index.ts'
import { alignWords, type WordRun } from '../../text/align-words.ts'
import { slice } from '../../text/span.ts'
import { type Directory, openDirectory, type Source } from './directory.ts'
import { isOneParagraph, pairParagraphs } from './pair-paragraphs.ts'

/** What outlets changed in their reports, and what they corrected and took back. */
export interface VersionsView {
  /** Reports of which there are several versions, by the date of the first. */
  readonly lines: readonly VersionLine[]
  /** Corrections and retractions that speak of another report. */
  readonly corrections: readonly CorrectionEntry[]
  readonly sources: readonly Source[]
}

/** One report with its versions, the earliest first. */
export interface VersionLine {
  readonly title: string
  readonly outlet?: string
  /** Numbers of the versions. */
  readonly versions: readonly number[]
  readonly changes: readonly VersionChange[]
}

/** What one version changed of the one before it. */
export interface VersionChange {
  readonly from: number
  readonly to: number
  readonly published?: When
  /** Paragraphs as they were and are; empty where only what surrounds the report changed. */
  readonly paragraphs: readonly ParagraphChange[]
  /** Whether the account lacks the text of either. */
  readonly isWithoutText?: true
  /** What only the earlier one told: statements and events that this one took back. */
  readonly dropped: readonly { readonly id: Id; readonly words: string }[]
}

export interface ParagraphChange {
  readonly kind: 'changed' | 'added' | 'dropped'
  readonly role: Block['role']
  /** What stays and what is otherwise, word by word. */
  readonly runs: readonly WordRun[]
}

export interface CorrectionEntry {
  readonly kind: 'corrects' | 'retracts'
  /** Numbers of the report that says so and of the one it speaks of. */
  readonly by: number
  readonly of: number
  /** The outlet's words: those of the blocks that are its notices, else the title. */
  readonly words: readonly string[]
}

const ofReport: ReadonlySet<Block['role']> = new Set(reportBlockRoles)

/** Lists versions and corrections; `of` keeps those of reports whose number, id, address, title or outlet these words name. */
export function listVersions(account: Account, of?: string): VersionsView {
  const directory = openDirectory(account)
  const earlier = new Set(account.reports.flatMap(({ versionOf }) => versionOf ?? []))
  const lines = account.reports
    .filter(({ id, versionOf }) => versionOf !== undefined && !earlier.has(id))
    .map((report) => lineOf(report, directory))
    .filter((line) => of === undefined || line.some((report) => isNamed(report, of, directory)))
    .map((line) => enterLine(line, account, directory))
    .sort((left, right) => (left.versions[0] ?? 0) - (right.versions[0] ?? 0))
  const corrections = (['corrects', 'retracts'] as const)
    .flatMap((kind) => account.reports.flatMap((report) => enterCorrection(report, kind, directory)))
    .filter(({ by, of: other }) => of === undefined || [by, other].some((one) => isNumbered(one, of, directory)))
    .sort((left, right) => left.by - right.by || left.of - right.of)
  return { lines, corrections, sources: directory.sources }
}

/** All reports that words name, whether or not they have versions. */
export function reportsNamed(account: Account, words: string): readonly Source[] {
  const directory = openDirectory(account)
  return directory.sources.filter(({ number }) => isNumbered(number, words, directory))
}

function isNumbered(number: number, words: string, directory: Directory): boolean {
  const report = directory.report(directory.sources[number - 1]?.report ?? '')
  return report !== undefined && isNamed(report, words, directory)
}

function isNamed(report: Report, words: string, directory: Directory): boolean {
  const wanted = words.trim().toLowerCase()
  if (/^\[?\d+\]?$/u.test(wanted)) return directory.number(report.id) === Number(wanted.replace(/\D/gu, ''))
  const outlet = report.outlet === undefined ? '' : directory.outletName(report.outlet)
  return [report.id, report.location, report.title ?? '', outlet].some((one) => one.toLowerCase().includes(wanted))
}

/** The versions before a report and itself, the earliest first. */
function lineOf(report: Report, directory: Directory): readonly Report[] {
  const line = [report]
  for (let at = directory.report(report.versionOf ?? ''); at !== undefined; at = directory.report(at.versionOf ?? '')) {
    if (line.includes(at)) break
    line.unshift(at)
  }
  return line
}

function enterLine(line: readonly Report[], account: Account, directory: Directory): VersionLine {
  const last = line.at(-1) as Report
  const outlet = last.outlet
  return {
    title: last.title ?? last.location,
    ...(outlet === undefined ? {} : { outlet: directory.outletName(outlet) }),
    versions: line.map(({ id }) => directory.number(id)),
    changes: line.slice(1).map((report, index) => compareVersions(line[index] as Report, report, account, directory)),
  }
}

function compareVersions(before: Report, after: Report, account: Account, directory: Directory): VersionChange {
  const isWithoutText = before.text === undefined || after.text === undefined
  return {
    from: directory.number(before.id),
    to: directory.number(after.id),
    ...(after.published === undefined ? {} : { published: after.published }),
    paragraphs: isWithoutText ? [] : compareParagraphs(before, after),
    ...(isWithoutText ? { isWithoutText: true } : {}),
    dropped: droppedBy(before, after, account),
  }
}

function compareParagraphs(before: Report, after: Report): ParagraphChange[] {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)]
  const pairs = pairParagraphs(
    old.map(({ words }) => words),
    now.map(({ words }) => words),
  )
  return pairs.flatMap(({ from, to }): ParagraphChange[] => {
    const [one, other] = [from === undefined ? undefined : old[from], to === undefined ? undefined : now[to]]
    if (one === undefined)
      return other ? [{ kind: 'added', role: other.role, runs: [{ kind: 'added', words: other.words }] }] : []
    if (other === undefined) return [{ kind: 'dropped', role: one.role, runs: [{ kind: 'dropped', words: one.words }] }]
    const runs = alignWords(one.words, other.words)
    return isOneParagraph(runs) ? [] : [{ kind: 'changed', role: other.role, runs }]
  })
}

/** The text of what belongs to a report itself, block by block, with single spaces. */
function paragraphsOf({
  text = '',
  blocks,
}: Report): readonly { readonly role: Block['role']; readonly words: string }[] {
  return blocks
    .filter(({ role }) => ofReport.has(role) && role !== 'byline' && role !== 'dateline')
    .map((block) => ({ role: block.role, words: slice(text, block).replace(/\s+/gu, ' ').trim() }))
    .filter(({ words }) => words !== '')
}

/** What no outlet stands by any more since this version. */
function droppedBy(before: Report, after: Report, { statements, events }: Account): VersionChange['dropped'] {
  const isOf = (told: readonly { readonly evidence: { readonly report: Id }; readonly dropped?: Id }[]) =>
    told.every(({ dropped }) => dropped !== undefined) &&
    told.some(({ evidence, dropped }) => evidence.report === before.id && dropped === after.id)
  return [
    ...events
      .filter(({ mentions, act }) => act === undefined && isOf(mentions))
      .map(({ id, summary }) => ({ id, words: summary })),
    ...statements
      .filter(({ renderings }) => isOf(renderings))
      .map(({ id, renderings }) => ({ id, words: renderings[0]?.evidence.quote.replace(/\s+/gu, ' ') ?? '' })),
  ]
}

function enterCorrection(report: Report, kind: CorrectionEntry['kind'], directory: Directory): CorrectionEntry[] {
  const of = report[kind]
  if (of === undefined) return []
  const notices = report.blocks.filter(({ role }) => role === 'correction').slice(0, mostNotices)
  const words = notices
    .map((block) =>
      shorten(
        slice(report.text ?? '', block)
          .replace(/\s+/gu, ' ')
          .trim(),
      ),
    )
    .filter((notice) => notice !== '')
  return [
    {
      kind,
      by: directory.number(report.id),
      of: directory.number(of),
      words: words.length > 0 ? words : [report.title ?? report.location],
    },
  ]
}

/** Notices of one report that are shown, and characters of each. */
const mostNotices = 3
const longestNotice = 400

function shorten(words: string): string {
  return words.length <= longestNotice ? words : `${words.slice(0, words.lastIndexOf(' ', longestNotice))} …`
}
