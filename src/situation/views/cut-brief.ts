import type { Account } from '../../model/index.ts'
import { type Brief, type BriefSection, makeBrief } from './brief.ts'
import { openDirectory } from './directory.ts'

/** Entries of each list with which a page begins: as many as it draws at first. */
export const beginning = 12

/** The same as the whole brief cut, without entering all that is cut off. */
export function beginBrief(account: Account, first: number, earlier?: Account): Brief {
  return cutBrief(makeBrief(account, earlier, openDirectory(account), first), first)
}

/** A brief with the first entries of each list only; counts are whole, sources all there, without the reasons for their dates. */
export function cutBrief(brief: Brief, first: number): Brief {
  const sources = brief.sources.map(({ published, ...source }) =>
    published === undefined ? source : { ...source, published: { ...published, bounds: [] } },
  )
  return { ...brief, sources, sections: brief.sections.map((section) => cutSection(section, first)) }
}

function cutSection(section: BriefSection, first: number): BriefSection {
  switch (section.kind) {
    case 'established':
      return {
        ...section,
        groups: section.groups.map((group) => ({ ...group, events: group.events.slice(0, first) })),
        claimed: section.claimed.slice(0, first),
      }
    case 'said':
      return {
        ...section,
        days: section.days.slice(0, first).map((day) => ({
          ...day,
          speakers: day.speakers.slice(0, first).map((one) => ({ ...one, statements: one.statements.slice(0, first) })),
        })),
      }
    case 'disputed':
      return { ...section, disputes: section.disputes.slice(0, first), denied: section.denied.slice(0, first) }
    case 'planned':
      return { ...section, events: section.events.slice(0, first) }
    case 'dropped':
      return { ...section, events: section.events.slice(0, first), statements: section.statements.slice(0, first) }
    case 'states':
      return { ...section, matters: section.matters.slice(0, first) }
    case 'new':
      return section
  }
}
