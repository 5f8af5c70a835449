import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Account } from '../../src/model/index.ts'
import { applyEdits, editAccount } from './edit-text.ts'
import { readText } from './examples/read-example.ts'
import type { Situation } from './reference.ts'
import { planRenaming } from './rename.ts'

/** Writes the reports under other names to a folder; gives their paths, their texts by file name, and the reference under those names. */
export function renameSituation(
  { files, texts: ownTexts, reference }: Pick<Situation, 'files' | 'texts' | 'reference'>,
  folder: string,
): { readonly files: readonly string[]; readonly texts: ReadonlyMap<string, string>; readonly reference: Account } {
  const { edits, rename } = planRenaming(reference, [...ownTexts.values()].join('\n'))
  const ids = new Map(reference.reports.map(({ id, location }) => [basename(location), id]))
  const texts = new Map(
    files.map((file) => {
      const text = ownTexts.get(file) ?? ''
      const edited = applyEdits(text, edits(text))
      const page = readFileSync(file, 'utf8')
      const renamed = join(folder, basename(file))
      writeFileSync(renamed, page === text ? edited.text : rename(page))
      if (page !== text && readText(renamed).text !== edited.text)
        throw new Error(`${file}: under other names its text is another`)
      return [ids.get(basename(file)) ?? basename(file), edited] as const
    }),
  )
  return {
    files: files.map((file) => join(folder, basename(file))),
    texts: new Map(
      files.map((file) => [basename(file), texts.get(ids.get(basename(file)) ?? basename(file))?.text ?? '']),
    ),
    reference: editAccount(reference, texts, rename),
  }
}
