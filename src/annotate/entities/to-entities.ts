import type { Entity, Span } from '../../model/index.ts'
import { compareSpans } from '../../text/span.ts'
import type { Group } from './group.ts'

/** The layer of those who are met in a report, in the order of their first mention. */
export function toEntities(groups: readonly Group[]): Entity[] {
  const kept = groups
    .filter((group) => group.mentions.length > 0 || group.says.length > 0)
    .filter((group) => group.members === undefined || group.says.length + group.addressed.length > 0)
    .sort((left, right) => compareSpans(firstMention(left), firstMention(right)))
  const indexOf = new Map(kept.map((group, index) => [group, index]))
  return kept.map((group) => {
    const partOf = group.partOf && indexOf.get(group.partOf)
    const speaksFor = group.speaksFor && indexOf.get(group.speaksFor)
    return {
      name: group.name,
      named: group.named,
      kind: group.kind,
      ...(group.country === undefined ? {} : { country: group.country }),
      mentions: [...group.mentions].sort(compareSpans),
      roles: [...group.roles].sort((left, right) => left - right),
      ...(partOf === undefined ? {} : { partOf }),
      ...(speaksFor === undefined ? {} : { speaksFor }),
      says: [...group.says].sort((left, right) => left - right),
      addressed: [...group.addressed].sort((left, right) => left - right),
      parts: [...group.parts].sort((left, right) => left.act - right.act || compareSpans(left, right)),
    }
  })
}

function firstMention(group: Group): Span {
  return [...group.mentions].sort(compareSpans)[0] ?? { start: 0, end: 0 }
}
