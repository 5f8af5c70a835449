import type { PoolReport } from './pool.ts'
import { pick } from './random.ts'
import { addNoise, changeNumbers, changeWords } from './rewrite.ts'

/** A report of the planted set. */
export interface PlantedReport extends PoolReport {
  /** The report it repeats, for a reprint. */
  readonly original?: string
  /** What was done to it. */
  readonly changes: readonly string[]
}

/** Share of the pool's reports that get reprints. */
const reprintedShare = 0.12

/** Most reprints of one report. */
const mostReprints = 4

/** Share of reprints without a date, and of originals that lose theirs. */
const undatedShare = 0.3

/** Share of the pool's reports that get a quotation of another report put in, which copies nothing. */
const quotedShare = 0.03

/** The pool with reprints of some of its reports, and with some quotations that several reports share. */
export function plantCopies(pool: readonly PoolReport[], random: () => number): PlantedReport[] {
  const shared = pool.map((report, index) =>
    random() < quotedShare ? shareQuotation(report, pool, index, random) : report,
  )
  return shared.flatMap((report): PlantedReport[] => {
    const original = withoutDate({ ...report, changes: [] }, random)
    if (random() >= reprintedShare) return [original]
    const count = 1 + Math.floor(random() * mostReprints)
    return [original, ...Array.from({ length: count }, (_, index) => reprint(report, index, pool, random))]
  })
}

/** One reprint by another outlet, with a chance selection of changes. */
function reprint(report: PoolReport, index: number, pool: readonly PoolReport[], random: () => number): PlantedReport {
  const changes: string[] = []
  let paragraphs = [...report.paragraphs]
  const change = (name: string, chance: number, apply: (paragraphs: string[]) => string[]) => {
    if (random() >= chance) return
    paragraphs = apply(paragraphs)
    changes.push(name)
  }
  change('cut', 0.6, (list) => cut(list, random))
  change('reorder', 0.3, (list) => reorder(list, random))
  change('join', 0.3, (list) => joinParagraphs(list, random))
  change('headline', 0.5, ([, ...body]) => [headline(pick(pool, random), random), ...body])
  change('words', 0.6, (list) => changeWords(list, 0.02 + random() * 0.2, random))
  change('numbers', 0.3, (list) => changeNumbers(list, random))
  change('insert', 0.4, (list) => insert(list, pool, random))
  change('ocr', 0.4, (list) => addNoise(list, 0.005 + random() * 0.08, random))
  const planted = {
    id: `${report.id}#${index}`,
    outlet: `Reprint ${Math.floor(random() * 20)}`,
    ...(report.date === undefined ? {} : { date: laterDay(report.date, Math.floor(random() * 4)) }),
    paragraphs,
    original: report.id,
    changes,
  }
  return withoutDate(planted, random)
}

function withoutDate<Report extends PoolReport>(report: Report, random: () => number): Report {
  if (random() >= undatedShare) return report
  const { date: _, ...undated } = report
  return undated as Report
}

/** Drops up to 75 % of the paragraphs, mostly from the end, but never the whole text. */
function cut(paragraphs: readonly string[], random: () => number): string[] {
  const share = random() * 0.75
  const count = Math.min(paragraphs.length - 2, Math.round(paragraphs.length * share))
  if (count <= 0) return [...paragraphs]
  if (random() < 0.6) return paragraphs.slice(0, -count)
  const dropped = new Set<number>()
  while (dropped.size < count) dropped.add(1 + Math.floor(random() * (paragraphs.length - 1)))
  return paragraphs.filter((_, index) => !dropped.has(index))
}

/** Exchanges neighbouring or distant paragraphs, a few times. */
function reorder(paragraphs: readonly string[], random: () => number): string[] {
  const list = [...paragraphs]
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const [from, to] = [Math.floor(random() * list.length), Math.floor(random() * list.length)]
    const [moved] = list.splice(from, 1)
    if (moved !== undefined) list.splice(to, 0, moved)
  }
  return list
}

/** Joins runs of paragraphs into one, and some sentences by a comma. */
function joinParagraphs(paragraphs: readonly string[], random: () => number): string[] {
  const joined: string[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 1 && random() < 0.5) joined[joined.length - 1] = `${joined.at(-1)} ${paragraph}`
    else joined.push(paragraph)
  }
  return joined.map((paragraph) =>
    paragraph.replace(/\. (The|It|He|She|They) /gu, (stop, word: string) =>
      random() < 0.4 ? `, and ${word.toLowerCase()} ` : stop,
    ),
  )
}

/** First words of another report, as a headline. */
function headline({ paragraphs }: PoolReport, random: () => number): string {
  return (paragraphs[0] ?? '')
    .split(' ')
    .slice(0, 5 + Math.floor(random() * 6))
    .join(' ')
}

/** Longest piece of another report that is put in, in words: some reports of the pool are a single paragraph. */
const longestInsert = 60

function beginning(paragraph: string): string {
  return paragraph.split(' ').slice(0, longestInsert).join(' ')
}

/** Puts one to three paragraphs of other reports in. */
function insert(paragraphs: readonly string[], pool: readonly PoolReport[], random: () => number): string[] {
  const list = [...paragraphs]
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    list.splice(1 + Math.floor(random() * list.length), 0, beginning(pick(pick(pool, random).paragraphs, random)))
  }
  return list
}

/** Puts a long quotation of a nearby report in, with a lead-in of its own. */
function shareQuotation(
  report: PoolReport,
  pool: readonly PoolReport[],
  index: number,
  random: () => number,
): PoolReport {
  const near = pool.slice(Math.max(0, index - 3), index).reverse()
  const quotation = near.flatMap(({ paragraphs }) => paragraphs.join(' ').match(/“[^“”]{80,600}”/gu) ?? [])[0]
  if (quotation === undefined) return report
  const leadIn = pick(
    [
      'In a speech that was shown live, this was heard: ',
      'The reply came at once. ',
      'Asked about it, the answer was: ',
    ],
    random,
  )
  const at = 1 + Math.floor(random() * report.paragraphs.length)
  return { ...report, paragraphs: report.paragraphs.toSpliced(at, 0, `${leadIn}${quotation}`) }
}

function laterDay(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
