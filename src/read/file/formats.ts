import type { Reading } from '../../model/index.ts'

const formats: Readonly<Record<string, Reading['format']>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

/** The format a file's name stands for; absent for names that stand for none that is read. */
export function formatOf(name: string): Reading['format'] | undefined {
  return formats[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
}

/** Extensions that are read, for messages. */
export const supportedExtensions = Object.keys(formats).map((extension) => `.${extension}`)

/** Whether a file or folder is none of the user's: hidden ones, what systems and editors leave behind, package folders. */
export function isJunk(name: string): boolean {
  return /^[.~]|^(?:thumbs\.db|desktop\.ini|__macosx|node_modules)$|~$/i.test(name)
}
