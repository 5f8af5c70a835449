import { isJunk } from '../file/formats.ts'

/** A name of an archive's entry as it is safe to show and to tell formats by; what is wrong with it where it is not. */
export function checkEntryName(name: string): { readonly name: string } | { readonly fault: string } {
  const path = name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  if (path.includes('\0')) return { fault: 'its name holds a zero byte' }
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return { fault: 'its name is an absolute path' }
  if (path.split('/').includes('..')) return { fault: 'its name leads out of the archive' }
  return { name: path }
}

/** Whether an entry is none of the user's: junk of systems, or what a browser saved beside a page that the archive holds. */
export function isJunkEntry(path: string, names: { has(name: string): boolean }): boolean {
  const parts = path.split('/')
  return parts.some((part, index) => {
    if (isJunk(part)) return true
    const page = index < parts.length - 1 ? /^(.+)_files$/.exec(part)?.[1] : undefined
    if (page === undefined) return false
    const beside = [...parts.slice(0, index), page].join('/')
    return names.has(`${beside}.html`) || names.has(`${beside}.htm`)
  })
}
