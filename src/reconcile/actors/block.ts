import { initials, soundSkeleton } from '../../text/name-key.ts'
import type { LocalActor } from './local-actor.ts'

/** Keys under which actors of different reports can meet: two that share none are never compared. */
export function blockKeys(actor: LocalActor): readonly string[] {
  if (actor.code !== undefined) return [`code:${actor.code}`]
  if (!actor.entity.named) return []
  if (actor.entity.kind === 'person') {
    const outer = [actor.words[0], actor.words.at(-1)].filter((word) => word !== undefined)
    return [...new Set(outer.map((word) => `person:${soundSkeleton(word) || word}`))]
  }
  const family = actor.entity.kind === 'place' ? 'place' : 'body'
  return [...new Set(actor.bodyKeys.flatMap((key) => [`${family}:${key}`, ...acronymKeys(key), ...tailKeys(key)]))]
}

/** A body's acronym and its full name meet under the acronym. */
function acronymKeys(key: string): readonly string[] {
  const short = key.includes(' ') ? initials(key) : key
  return short.length >= 2 && short.length <= 8 ? [`acronym:${short}`] : []
}

/** A body's full name and the same without its first words meet under their last two. */
function tailKeys(key: string): readonly string[] {
  const words = key.split(' ')
  return words.length > 1 ? [`tail:${words.slice(-2).join(' ')}`] : []
}
