import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FeedReport } from '../pipeline/watch.ts'
import { slug } from './slug.ts'

/** What keeps a page that was saved from running scripts and calling home when it is opened. */
const policy =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">'

/**
 * Writes a report as a page (or text) of its own that `sitrep build` reads as it was; one of the same words at the same address is
 * written over.
 */
export async function writeReport(report: FeedReport, folder: string): Promise<string> {
  const { reading, source } = report
  const title = reading.fields.find(({ field }) => /^(?:meta\.feed\.title|meta\.og:title|title)$/.test(field))?.value
  const isPage = reading.format === 'html'
  const name = `${slug(title ?? 'report')}-${reading.id}.${isPage ? 'html' : 'txt'}`
  await mkdir(folder, { recursive: true })
  const path = join(folder, name)
  const draft = `${path}.${process.pid}.tmp`
  await writeFile(draft, `\uFEFF${isPage ? savedPage(report) : source}`)
  await rename(draft, path)
  return path
}

/** The page with its address, what the feed says of it, and a policy against scripts. */
function savedPage({ reading, source }: FeedReport): string {
  const [doctype = ''] = /^\s*<!doctype[^>]*>/i.exec(source) ?? []
  const rest = source.slice(doctype.length)
  const address = reading.url ?? reading.location
  const comment = /^\s*<!-- entry at url=/.test(rest)
    ? ''
    : `\n<!-- saved from url=(${String(address.length).padStart(4, '0')})${address.replaceAll('-->', '--%3E').replaceAll(/\s/g, '%20')} -->`
  const fields = reading.fields.filter(({ field }) => field.startsWith('meta.feed.'))
  const metas = fields.map(
    ({ field, value }) => `<meta name="${field.slice('meta.'.length)}" content="${escapeText(value)}">`,
  )
  const head = `${policy}${metas.join('')}`
  const withHead = /<head\b[^>]*>/i.test(rest.slice(0, 20_000))
    ? rest.replace(/<head\b[^>]*>/i, (tag) => `${tag}${head}`)
    : `\n${head}${rest}`
  return `${doctype === '' ? '<!doctype html>' : doctype}${comment}${withHead}`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
