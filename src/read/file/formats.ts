import type { DocumentFormat } from '../report-source.ts'

/** What a file is, by its name: a document of one format, a file that holds many, or an archive. */
export type FileKind = DocumentFormat | 'records' | 'json' | 'mbox' | 'warc' | 'zip' | 'tar' | 'gzip'

const kinds: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  pdf: 'pdf',
  docx: 'docx',
  eml: 'email',
  mbox: 'mbox',
  jsonl: 'records',
  ndjson: 'records',
  json: 'json',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  opml: 'feed',
  warc: 'warc',
  zip: 'zip',
  tar: 'tar',
  tgz: 'gzip',
  gz: 'gzip',
}

const documents: ReadonlySet<string> = new Set<DocumentFormat>([
  'text',
  'markdown',
  'html',
  'mhtml',
  'pdf',
  'docx',
  'email',
  'record',
  'feed',
])

/** What a file's name stands for; absent for names that stand for nothing that is read. 'pages.tar.gz' is gzip, what lies in it tar. */
export function fileKind(name: string): FileKind | undefined {
  const kind = kinds[/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
  if (kind !== 'gzip' || /\.tgz$/i.test(name)) return kind
  return fileKind(unpackedName(name)) === undefined ? undefined : kind
}

/** The format of a document by its file's name; absent for names that stand for none, or for files that hold many. */
export function formatOf(name: string): DocumentFormat | undefined {
  const kind = fileKind(name)
  return isDocumentFormat(kind) ? kind : undefined
}

/** The name of what a gzip file holds. */
export function unpackedName(name: string): string {
  return name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '')
}

export function isDocumentFormat(kind: FileKind | undefined): kind is DocumentFormat {
  return kind !== undefined && documents.has(kind)
}

/** Extensions that are read, for messages. */
export const supportedExtensions = Object.keys(kinds).map((extension) => `.${extension}`)

/** Whether a file or folder is none of the user's: hidden ones, what systems and editors leave behind, package folders. */
export function isJunk(name: string): boolean {
  return /^[.~]|^(?:thumbs\.db|desktop\.ini|__macosx|node_modules)$|~$/i.test(name)
}

/** Whether a file tells about the folder it lies in, by a name that custom keeps for that: 'README.md', 'LICENSE', 'CHANGELOG.txt'. */
export function describesFolder(name: string): boolean {
  const [stem = '', ...rest] = name.toLowerCase().split('.')
  const kind = rest.at(-1)
  const isPlain = kind === undefined || ['md', 'markdown', 'txt', 'text', 'html', 'htm'].includes(kind)
  return (
    isPlain && rest.length <= 1 && /^(?:readme|licen[cs]e|copying|changelog|contributing|code_of_conduct)$/.test(stem)
  )
}
