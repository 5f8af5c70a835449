import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { alignLines } from '../../evals/blocks/align.ts'
import { flatten } from '../../evals/blocks/flatten.ts'

/** Lines of one training document with the state each is in, as an index into `lineStates`. */
export interface LabelledLines {
  readonly id: string
  /** Host of the page: pages of one site are never on both sides of a cross-validation. Absent for made-up mixtures. */
  readonly site?: string
  readonly lines: readonly string[]
  readonly states: readonly number[]
}

interface GroundTruth {
  readonly [id: string]: { readonly articleBody: string; readonly url: string }
}

/** The pages of the extraction set, flattened, with lines labelled by alignment to the article body. */
export function readPages(data: string): LabelledLines[] {
  const truth = JSON.parse(readFileSync(join(data, 'extraction/ground-truth.json'), 'utf8')) as GroundTruth
  return Object.entries(truth).map(([id, { articleBody, url }]) => {
    const html = gunzipSync(readFileSync(join(data, 'extraction/pages', `${id}.html.gz`))).toString('utf8')
    const lines = flatten(html)
    return { id, site: new URL(url).hostname, lines, states: statesOf(alignLines(lines, articleBody)) }
  })
}

/** Lines a page must have in the body that Readability finds, so that its labels may be trusted. */
const leastBodyLines = 4

/** The pages of the publication date set, labelled by what Readability takes as the article: more sites, less sure. */
export function readSilverPages(data: string): LabelledLines[] {
  const gold = JSON.parse(readFileSync(join(data, 'pubdate/gold.json'), 'utf8')) as Record<string, { file: string }>
  return Object.entries(gold).flatMap(([url, { file }]) => {
    const html = gunzipSync(readFileSync(join(data, 'pubdate/pages', `${file}.gz`))).toString('utf8')
    const article = new Readability(
      parseHTML(html).document as unknown as ConstructorParameters<typeof Readability>[0],
    ).parse()
    const body = flatten(`<html><body>${article?.content ?? ''}</body></html>`)
    const lines = flatten(html)
    const states = statesOf(alignLines(lines, body.join('\n')))
    if (states.filter((state) => state === 1).length < leastBodyLines) return []
    return { id: file, site: new URL(url.split(' ')[0] as string).hostname, lines, states }
  })
}

/** States from labels: before the first line that belongs, in, between, and after the last. */
export function statesOf(belongs: readonly boolean[]): number[] {
  const first = belongs.indexOf(true)
  const last = belongs.lastIndexOf(true)
  return belongs.map((own, index) => (own ? 1 : first < 0 || index < first ? 0 : index > last ? 3 : 2))
}

/** Paragraphs of clean articles (PolNeAR's training part), title first. */
export function readArticles(data: string): string[][] {
  const folder = join(data, 'attribution/polnear/train/text')
  return readdirSync(folder)
    .sort()
    .map((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/\n+/u)
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 4)
}

/** Talk among readers: documents of English EWT's answers, reviews, newsgroup and e-mail parts, a line for each few sentences. */
export function readTalk(data: string): string[][] {
  const documents: string[][] = []
  let current: string[] | undefined
  for (const line of readFileSync(join(data, 'syntax/ewt/train.conllu'), 'utf8').split('\n')) {
    const start = /^# newdoc id = (\w+)/u.exec(line)
    if (start) {
      current = ['answers', 'reviews', 'newsgroup'].includes(start[1] as string) ? [] : undefined
      if (current) documents.push(current)
    }
    const text = /^# text = (.*)/u.exec(line)
    if (text && current) current.push(text[1] as string)
  }
  return documents.filter((lines) => lines.length > 0)
}

interface ReferenceReport {
  readonly location: string
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly role: string }[]
}

/** Reports of the situations kept for tuning, by the roles that their references give. */
export function readReferences(data: string): LabelledLines[] {
  return ['libya', 'veto'].flatMap((situation) => {
    const folder = join(data, 'situations', situation)
    const { reports } = JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8')) as {
      reports: ReferenceReport[]
    }
    return reports.map(({ location, blocks }) => {
      const text = readFileSync(join(folder, location), 'utf8')
      const lines: string[] = []
      const belongs: boolean[] = []
      for (const { start, end, role } of blocks) {
        const line = text.slice(start, end).trim()
        if (line === '') continue
        lines.push(line)
        belongs.push(role === 'paragraph' || role === 'heading' || role === 'item')
      }
      return { id: location, lines, states: statesOf(belongs) }
    })
  })
}
