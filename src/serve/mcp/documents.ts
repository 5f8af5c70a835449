import type { Account } from '../../model/index.ts'
import { type BriefSection, makeBrief } from '../../situation/views/brief.ts'
import { type Changes, makeChanges } from '../../situation/views/changes.ts'
import { type Directory, openDirectory } from '../../situation/views/directory.ts'
import { disputeFinding, eventFinding, type Finding, matterFinding, passagesOf, statementFinding } from './findings.ts'

/** The lines of a brief, each with its section. */
export function briefFindings(account: Account, earlier?: Account): Finding[] {
  const directory = openDirectory(account)
  return makeBrief(account, earlier).sections.flatMap((section) => findSection(section, directory))
}

function findSection(section: BriefSection, directory: Directory): Finding[] {
  const { kind } = section
  switch (kind) {
    case 'new':
      return findChanges(section.changes, directory, kind)
    case 'established':
      return [...section.groups.flatMap(({ events }) => events), ...section.claimed].map((event) =>
        eventFinding(event, directory, kind),
      )
    case 'said':
      return section.days.flatMap(({ speakers }) =>
        speakers.flatMap(({ speaker, statements }) =>
          statements.map((statement) => statementFinding(speaker, statement, directory, kind)),
        ),
      )
    case 'disputed':
      return [
        ...section.disputes.map((dispute) => disputeFinding(dispute, directory, kind)),
        ...section.denied.map((event) => eventFinding(event, directory, kind)),
      ]
    case 'planned':
      return section.events.map((event) => eventFinding(event, directory, kind))
    case 'dropped':
      return [
        ...section.events.map((event) => eventFinding(event, directory, kind)),
        ...section.statements.map(({ speaker, statement }) => statementFinding(speaker, statement, directory, kind)),
      ]
    case 'states':
      return section.matters.map((matter) => matterFinding(matter, directory, kind))
  }
}

/** What a later account knows otherwise than an earlier one. */
export function changeFindings(account: Account, earlier: Account): Finding[] {
  return findChanges(makeChanges(earlier, account), openDirectory(account))
}

function findChanges(changes: Changes, directory: Directory, section?: string): Finding[] {
  const { events, statements, matters, disputed, revised, withdrawn, reports } = changes
  const mark = section === undefined ? {} : { section }
  return [
    ...events.map((event) => eventFinding(event, directory, section ?? 'new')),
    ...statements.map(({ speaker, statement }) => statementFinding(speaker, statement, directory, section ?? 'new')),
    ...matters.map((matter) => matterFinding(matter, directory, section ?? 'new')),
    ...disputed.map((dispute) => disputeFinding(dispute, directory, section ?? 'disputed')),
    ...revised.map(
      ({ id, kind, about, fields, evidence }): Finding => ({
        id,
        kind: 'revision',
        ...mark,
        text: `${kind} “${about}”: ${fields.map(({ field, from, to }) => `${field} ${from ?? 'not known'} → ${to ?? 'not known'}`).join('; ')}`,
        status: 'revised',
        origins: [],
        passages: passagesOf(evidence, directory),
      }),
    ),
    ...withdrawn.map(
      ({ id, kind, about, reason, told }): Finding => ({
        id,
        kind: 'withdrawal',
        ...mark,
        text: `${kind} “${about}”, told by ${told.join(', ')}: ${reason}`,
        status: 'withdrawn',
        origins: [],
        passages: [],
      }),
    ),
    ...[...reports.added, ...reports.replaced].flatMap((number): Finding[] => {
      const source = directory.sources[number - 1]
      if (source === undefined) return []
      const { report, title, location, outlet } = source
      const text = [outlet, title ?? location].filter((part) => part !== undefined).join(': ')
      return [{ id: report, kind: 'report', ...mark, text, status: 'added', origins: [], passages: [] }]
    }),
  ]
}
