import { readFileSync } from 'node:fs'

/**
 * Reports that the planting leaves out, with the report that each repeats: updates that one outlet made of its own report, which the
 * labelled data holds beside each other (the reason stands in each line of the file).
 */
export const exclusions: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL('exclusions.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').slice(0, 2) as [string, string]),
)
