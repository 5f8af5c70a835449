import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Account } from '../../src/model/index.ts'
import { applyEdits, editAccount } from './edit-text.ts'
import type { Situation } from './reference.ts'
import { planRenaming } from './rename.ts'

/** Writes the reports under other names to a folder; gives their paths, and the reference under those names. */
export function renameSituation(
  { files, reference }: Situation,
  folder: string,
): { readonly files: readonly string[]; readonly reference: Account } {
  const { edits, rename } = planRenaming(reference, files.map((file) => readFileSync(file, 'utf8')).join('\n'))
  const ids = new Map(reference.reports.map(({ id, location }) => [basename(location), id]))
  const texts = new Map(
    files.map((file) => {
      const text = readFileSync(file, 'utf8')
      const edited = applyEdits(text, edits(text))
      writeFileSync(join(folder, basename(file)), edited.text)
      return [ids.get(basename(file)) ?? basename(file), edited] as const
    }),
  )
  return {
    files: files.map((file) => join(folder, basename(file))),
    reference: editAccount(reference, texts, rename),
  }
}
