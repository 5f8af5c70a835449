/** What a record's fields can be read as. */
export const recordRoles = [
  'title',
  'text',
  'html',
  'summary',
  'authors',
  'published',
  'modified',
  'outlet',
  'url',
  'language',
] as const

export type RecordRole = (typeof recordRoles)[number]

/** Which field of a record is read as what; names with dots lead into nested objects. The first field that holds something is taken. */
export type FieldMap = Readonly<Partial<Record<RecordRole, readonly string[]>>>

/**
 * Names of the fields in dumps of news-please, Fundus, trafilatura and newspaper, in sets of Common Crawl News (cc_news,
 * stanford-oval/ccnews), and of schema.org.
 */
export const knownFields: Readonly<Record<RecordRole, readonly string[]>> = {
  title: ['title', 'headline', 'name', 'title_page', 'title_rss'],
  text: [
    'maintext',
    'plaintext',
    'plain_text',
    'text',
    'article_text',
    'articleBody',
    'body',
    'content',
    'full_text',
    'raw_text',
    'article',
  ],
  html: ['html', 'html.content', 'raw_html', 'rawHtml', 'page'],
  summary: ['description', 'summary', 'excerpt', 'abstract', 'lead', 'standfirst'],
  authors: ['authors', 'author', 'byline', 'creator'],
  published: [
    'date_publish',
    'publishing_date',
    'published_date',
    'date_published',
    'datePublished',
    'publish_date',
    'published_at',
    'publishedAt',
    'published',
    'pub_date',
    'pubDate',
    'publication_date',
    'date',
  ],
  modified: ['date_modify', 'dateModified', 'date_modified', 'modified', 'updated_at', 'updated', 'last_modified'],
  outlet: [
    'publisher',
    'html.source_info.publisher',
    'sitename',
    'site_name',
    'outlet',
    'source_name',
    'source.name',
    'source',
    'source_domain',
    'domain',
    'hostname',
  ],
  url: ['url', 'canonical_url', 'link', 'responded_url', 'html.responded_url', 'requested_url', 'html.requested_url'],
  language: ['language', 'lang', 'meta_lang', 'inLanguage'],
}

/** Longest name of a field. */
const longestName = 200

/**
 * Reads a map written as 'title=headline,text=body.full': the role, and the field that holds it; several fields of one role are tried in
 * turn.
 *
 * @returns what is wrong with it as a string
 */
export function parseFieldMap(text: string): FieldMap | string {
  const map: Partial<Record<RecordRole, string[]>> = {}
  for (const pair of text.split(',')) {
    const [, left = '', right = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(pair) ?? []
    const role = recordRoles.find((one) => one === left.toLowerCase())
    if (role === undefined) return `'${left || pair.trim()}' is none of ${recordRoles.join(', ')}`
    if (right === '' || right.length > longestName) return `'${left}=' needs the name of a field`
    map[role] = [...(map[role] ?? []), right]
  }
  return map
}
