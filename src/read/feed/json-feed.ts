import { paragraphs } from '../web/compose-page.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { feedDate } from './feed-dates.ts'
import { longestValue, mostEntries } from './feed-limits.ts'
import { plainText, resolve } from './xml-feed.ts'

type Json = Readonly<Record<string, unknown>>

/** Reads a JSON Feed (jsonfeed.org, 1.0 and 1.1); absent where it is none or broken. */
export function readJsonFeed(source: string, address: string): Feed | undefined {
  const feed = parse(source)
  if (!isObject(feed) || !Array.isArray(feed.items)) return undefined
  const title = plainText(string(feed.title))
  const page = resolve(string(feed.home_page_url), address)
  const language = string(feed.language)
  return {
    kind: 'json',
    ...(title ? { title } : {}),
    ...(page ? { page } : {}),
    ...(language ? { language } : {}),
    entries: feed.items
      .filter(isObject)
      .slice(0, mostEntries)
      .map((item) => entryOf(item, address)),
    feeds: [],
    skipHours: [],
    skipDays: [],
  }
}

function entryOf(item: Json, base: string): FeedEntry {
  const id = typeof item.id === 'number' ? String(item.id) : string(item.id)
  const url =
    resolve(string(item.url) ?? string(item.external_url), base) ?? (id ? resolve(id, 'about:blank') : undefined)
  const title = plainText(string(item.title))
  const text = string(item.content_text) ?? string(item.summary)
  const body = string(item.content_html) ?? (text === undefined ? undefined : paragraphs(text))
  const published = feedDate(string(item.date_published))
  const updated = feedDate(string(item.date_modified))
  const language = string(item.language)
  const authors = [item.authors, item.author].flat(1).filter(isObject)
  return {
    ...(id ? { id } : {}),
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(body ? { body } : {}),
    authors: authors.flatMap(({ name }) => plainText(string(name)) ?? []).slice(0, 20),
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...(language ? { language } : {}),
  }
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, longestValue) : undefined
}
