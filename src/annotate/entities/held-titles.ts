import type { Layers, Role } from '../../model/index.ts'
import { bodyKey } from '../../text/name-key.ts'

/** The word of a title that says what its holder is: 'secretary' of 'secretary of state', 'president-elect' of the same. */
export function headWord(words: readonly string[]): string {
  const [office, yet] = words.slice(-2)
  if (words.length > 1 && /^(?:elect|designate)$/.test(yet ?? '')) return `${office}-${yet}`
  const joint = words.findIndex((word, at) => at > 0 && /^(?:of|for|to|in|at|on)$/.test(word))
  return words.at(joint > 0 ? joint - 1 : -1) ?? ''
}

/** Titles with a holder by the head word of the title, as compared. */
export function indexHeld(roles: Layers['roles']): ReadonlyMap<string, readonly Role[]> {
  const byHead = new Map<string, Role[]>()
  for (const role of roles) {
    if (role.holder === undefined) continue
    const head = headWord(bodyKey(role.title).split(' '))
    const held = byHead.get(head)
    if (held) held.push(role)
    else byHead.set(head, [role])
  }
  return byHead
}
