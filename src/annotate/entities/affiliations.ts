import type { Group } from './group.ts'
import type { PhraseContext } from './source-head.ts'

/** Ties persons without a title to the body that the text gives with their name: 'Ana Lind of Acme Bank', "the Herald's Omar Sy". */
export function addAffiliations({ names, text }: PhraseContext, groupOfName: readonly (Group | undefined)[]): void {
  for (const [index, name] of names.entries()) {
    const person = groupOfName[index]
    if (name.type !== 'person' || person === undefined || person.partOf !== undefined) continue
    const [before, after] = [names[index - 1], names[index + 1]]
    if (before !== undefined && /^['’]s?\s$/u.test(text.slice(before.end, name.start)))
      tie(person, groupOfName[index - 1])
    if (after !== undefined && /^,?\s(?:of|from)\s(?:the\s)?$/u.test(text.slice(name.end, after.start)))
      tie(person, groupOfName[index + 1])
  }
}

function tie(person: Group, body: Group | undefined): void {
  if (body === undefined || !bodies.test(body.kind)) return
  person.partOf ??= body
}

const bodies = /^(?:organization|media|international|government|party|military)$/
