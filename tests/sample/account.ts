import { type Account, type ActorKind, type Id, mentionKey, type Passage } from '../../src/model/index.ts'
import { sampleEvents } from './events.ts'
import { arnason, counted, diplomat, government, insult, offer, ownGazette, ownTimes, refusal, sailing } from './ids.ts'
import { sampleReports } from './reports.ts'
import { sampleStatements } from './statements.ts'
import { day, passage } from './texts.ts'

/** A made-up account that fills every kind of thing an account can hold, in no particular order. */
export function sampleAccount(): Account {
  return {
    schema: 'sitrep/account@1',
    made: { version: '0.1.0', engine: 'rules', annotators: ['times@2', 'blocks@1'], now: '2024-03-20' },
    title: 'Iceland turns down Norway’s quota offer',
    period: {
      edtf: '2024-03-05/2024-03-06',
      earliest: '2024-03-05',
      latest: '2024-03-06',
      basis: 'published',
      bounds: [],
    },
    reports: sampleReports(),
    outlets: [
      outlet('outlet:herald', 'Harbour Herald', 'publisher', [passage('r1', 'Harbour Herald')], {
        domain: 'herald.example',
      }),
      outlet('outlet:agency', 'Northern Wire', 'agency', [
        passage('r1', 'Northern Wire'),
        passage('r2', 'Northern Wire'),
      ]),
      outlet(
        'outlet:gazette',
        'State Gazette',
        'state-media',
        [{ report: 'r2', field: 'meta.og:site_name', quote: 'State Gazette' }],
        {
          country: 'NOR',
          controlledBy: government,
        },
      ),
      outlet('outlet:times', 'Coast Times', 'publisher', [passage('r3', 'Coast Times')]),
    ],
    actors: [
      actor('person', 'Jon Arnason', arnason, [passage('r2', 'Arnason'), passage('r1', 'Jon Arnason')], {
        aliases: ['Jon Arnason', 'Arnason'],
        roles: [
          { title: 'minister', of: 'ISL', evidence: [passage('r1', 'minister')] },
          {
            title: 'fisheries minister',
            of: 'ISL',
            when: day('2024-03-05'),
            evidence: [passage('r1', 'fisheries minister')],
          },
        ],
        partOf: 'ISL',
        country: 'ISL',
      }),
      actor('country', 'Iceland', 'ISL', [passage('r1', 'Iceland'), passage('r2', 'Icelandic')], {
        country: 'ISL',
        code: 'ISL',
        aliases: ['Iceland', 'Icelandic'],
      }),
      actor('country', 'Norway', 'NOR', [passage('r1', 'Norway'), passage('r2', 'Norway'), passage('r1', 'Oslo')], {
        country: 'NOR',
        wikidata: 'Q20',
        place: { country: 'NOR', geonameid: 3144096, latitude: 62, longitude: 10 },
      }),
      actor('government', "Norway's government", government, [passage('r2', "Norway's government")], {
        country: 'NOR',
        code: government,
        partOf: 'NOR',
      }),
      { ...actor('person', 'A diplomat', diplomat, [passage('r1', 'A diplomat')]), named: false },
    ],
    statements: sampleStatements(),
    events: sampleEvents(),
    matters: [
      {
        id: offer,
        kind: 'agreement',
        name: 'quota offer',
        aliases: ['the offer'],
        parties: ['NOR', 'ISL'],
        figures: [],
        states: [
          {
            state: 'rejected',
            when: day('2024-03-05'),
            by: ['ISL'],
            event: refusal,
            evidence: [passage('r1', 'turns down')],
          },
          { state: 'proposed', by: ['NOR'], evidence: [passage('r1', "Norway's quota offer")] },
        ],
      },
    ],
    dyads: [
      { actors: ['NOR', 'ISL'], events: [], series: [], stances: [] },
      {
        actors: ['ISL', 'NOR'],
        events: [refusal],
        series: [{ month: '2024-03', events: 1, sum: -20 }],
        stances: [{ label: 'an insult', statement: insult, when: day('2024-03-05') }],
      },
    ],
    disagreements: [
      {
        id: `disagreement:${sailing}:figure`,
        about: sailing,
        aspect: 'figure',
        nature: 'conflict',
        positions: [
          { value: '9', reports: ['r3'], origins: [ownTimes], statements: [], evidence: [passage('r3', '9 boats')] },
          {
            value: 'at least 12',
            reports: ['r2'],
            origins: [ownGazette],
            statements: [counted],
            evidence: [passage('r2', '12 boats')],
          },
        ],
      },
    ],
    judgements: [
      {
        kind: 'report',
        left: 'r1',
        right: 'r3',
        verdict: 'different',
        score: 40,
        reasons: ['a paragraph shared'],
        by: 'copies@1',
      },
      {
        kind: 'actor',
        left: arnason,
        right: mentionKey(passage('r2', 'Arnason'), 'actor'),
        verdict: 'same',
        reasons: ['surname', 'role'],
        by: 'actors@1',
      },
    ],
    problems: [
      { code: 'undated', subject: 'r2', message: 'no date in page or text; limits come from its fellows' },
      { code: 'empty-input', subject: 'empty.txt', message: 'the file holds no text; leave it out' },
    ],
  }
}

function actor(kind: ActorKind, name: string, id: Id, mentions: readonly Passage[], more: object = {}) {
  return { id, name, named: true, kind, aliases: [], roles: [], mentions, ...more }
}

function outlet(
  id: Id,
  name: string,
  kind: 'publisher' | 'agency' | 'state-media',
  evidence: Account['outlets'][number]['evidence'],
  more: object = {},
) {
  return { id, name, aliases: [name], kind, evidence, ...more }
}
