import type { DocumentFormat } from '../report-source.ts'

const formats: Readonly<Record<string, DocumentFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'email',
  'multipart/related': 'mhtml',
  'application/json': 'record',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/feed+json': 'feed',
}

/** The format that a media type stands for; absent for types of which nothing is read. */
export function formatOfType(type: string | undefined): DocumentFormat | undefined {
  return type === undefined ? undefined : formats[type.toLowerCase()]
}

/** The media type of a format. */
export function typeOfFormat(format: DocumentFormat): string {
  return Object.entries(formats).find(([, one]) => one === format)?.[0] ?? 'application/octet-stream'
}
