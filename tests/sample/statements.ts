import type { Account } from '../../src/model/index.ts'
import {
  arnason,
  closing,
  closingEvent,
  counted,
  diplomat,
  government,
  insult,
  offer,
  ownGazette,
  ownHerald,
  regret,
  resuming,
  sailing,
  wire,
} from './ids.ts'
import { day, passage } from './texts.ts'

export function sampleStatements(): Account['statements'] {
  return [
    {
      id: insult,
      speaker: arnason,
      onBehalfOf: 'ISL',
      kind: 'condemnation',
      when: day('2024-03-05', 'resolved', passage('r1', 'on Tuesday')),
      targets: ['NOR'],
      about: [offer, 'NOR'],
      renderings: [
        {
          evidence: passage('r2', 'the offer "an affront to all northern crews"'),
          form: 'mixed',
          source: passage('r2', 'Arnason'),
          cue: passage('r2', 'called'),
          chain: ['outlet:herald', 'outlet:agency'],
        },
        {
          evidence: passage('r1', 'the offer was "an insult to every crew in the north"'),
          form: 'mixed',
          source: passage('r1', "Iceland's fisheries minister Jon Arnason"),
          cue: passage('r1', 'said'),
          occasion: passage('r1', 'on Tuesday'),
          chain: [],
        },
      ],
      origins: [ownHerald],
      confidence: 80,
    },
    {
      id: closing,
      speaker: arnason,
      onBehalfOf: 'ISL',
      kind: 'threat',
      when: day('2024-03-05'),
      targets: ['NOR'],
      about: [closingEvent],
      renderings: ['r1', 'r3'].map((report) => ({
        evidence: passage(report, 'We will close our ports if Oslo sends patrol boats'),
        form: 'direct' as const,
        source: passage(report, 'he', 'boats,"'),
        cue: passage(report, 'told'),
        condition: passage(report, 'if Oslo sends patrol boats'),
        chain: ['outlet:agency'],
      })),
      origins: [wire],
    },
    {
      id: resuming,
      speaker: diplomat,
      kind: 'assessment',
      targets: [],
      about: [],
      renderings: [
        {
          evidence: passage('r1', 'talks might resume next week'),
          form: 'indirect',
          source: passage('r1', 'A diplomat'),
          cue: passage('r1', 'said', 'A diplomat'),
          hedge: passage('r1', 'might'),
          chain: [],
        },
      ],
      origins: [ownHerald],
    },
    {
      id: regret,
      speaker: government,
      kind: 'concern',
      when: day('2024-03-06', 'resolved', passage('r2', 'on Wednesday')),
      targets: ['ISL'],
      about: [],
      renderings: [
        { evidence: passage('r2', 'it regretted the answer'), form: 'indirect', cue: passage('r2', 'said'), chain: [] },
      ],
      origins: [ownGazette],
    },
    {
      id: counted,
      speaker: government,
      kind: 'report',
      targets: [],
      about: [sailing],
      renderings: [{ evidence: passage('r2', 'At least 12 boats had left Bergen'), form: 'indirect', chain: [] }],
      origins: [ownGazette],
    },
  ]
}
