import type { ActorKind, ActPart, EntityMention } from '../../model/index.ts'

/** One actor while its mentions are still being gathered. */
export interface Group {
  kind: ActorKind
  named: boolean
  name: string
  country?: string
  readonly mentions: EntityMention[]
  /** Indexes into the layers of the same names. */
  readonly names: number[]
  readonly roles: number[]
  readonly says: number[]
  readonly addressed: number[]
  readonly parts: ActPart[]
  partOf?: Group
  speaksFor?: Group
  plural?: boolean
  /** Those who speak or act together. */
  members?: readonly Group[]
  /** What the words around its mentions tell of its gender, and how many of them were read for it. */
  gender?: 'female' | 'male'
  genderRead?: number
}

export function newGroup(kind: ActorKind, name: string, named: boolean): Group {
  return {
    kind,
    name,
    named,
    mentions: [],
    names: [],
    roles: [],
    says: [],
    addressed: [],
    parts: [],
  }
}

/** Adds a mention once. */
export function addMention(group: Group, mention: EntityMention): void {
  if (group.mentions.some((known) => known.start === mention.start && known.end === mention.end)) return
  group.mentions.push(mention)
}
