import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { pagePolicy } from './guard/headers.ts'
import { type Representation, represent, respond } from './represent.ts'

/** The files of a built page, held in memory. */
export interface PageFiles {
  /** A file, or the page itself at any address that is none of a file; absent where there is no such file. */
  answer(request: Request): Promise<Response> | undefined
}

const medias: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Names with a hash of what they hold: they never change. */
const hashed = /[-.][\w-]{8,}\.\w+$/

/** Reads a built page (`web/dist`); absent where there is no index.html in the folder. */
export async function readPageFiles(folder: string): Promise<PageFiles | undefined> {
  const files = new Map<string, Representation>()
  for (const entry of await listFiles(folder)) {
    const media = medias[extname(entry)]
    if (media === undefined) continue
    const bytes = await readFile(join(folder, entry))
    files.set(`/${entry.split(sep).join('/')}`, represent(bytes, media))
  }
  const index = files.get('/index.html')
  if (index === undefined) return undefined
  return {
    answer(request) {
      const { pathname } = new URL(request.url)
      const file = files.get(pathname)
      if (file !== undefined && file !== index) return give(file, request, hashed.test(pathname))
      // Addresses within the page are the page's own; a file that is not there is not.
      return extname(pathname) === '' || file === index ? give(index, request, false) : undefined
    },
  }
}

async function give(file: Representation, request: Request, isFixed: boolean): Promise<Response> {
  const response = await respond(file, request)
  response.headers.set('content-security-policy', pagePolicy)
  if (isFixed) response.headers.set('cache-control', 'public, max-age=31536000, immutable')
  return response
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
