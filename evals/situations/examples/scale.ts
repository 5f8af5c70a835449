import type { Event } from '../../../src/model/index.ts'

/** Scores of types in tenths: figures of PLOVER's manual of 2021. */
const base: Readonly<Record<Event['type'], number>> = {
  AGREE: 25,
  CONSULT: 25,
  SUPPORT: 50,
  CONCEDE: 45,
  COOPERATE: 95,
  AID: 100,
  RETREAT: 65,
  REQUEST: 0,
  ACCUSE: -30,
  REJECT: -20,
  THREATEN: -35,
  PROTEST: -50,
  SANCTION: -60,
  MOBILIZE: -55,
  COERCE: -70,
  ASSAULT: -90,
  OTHER: 0,
}

/** Scores of modes that differ from their type's. */
const modes: Readonly<Record<string, number>> = {
  'CONSULT/visit': 40,
  'CONSULT/third-party': 10,
  'CONSULT/multilateral': 40,
  'CONSULT/phone': 15,
  'RETREAT/withdraw': 80,
  'RETREAT/disarm': 100,
  'RETREAT/ceasefire': 75,
  'RETREAT/resign': 45,
  'REQUEST/assist': 5,
  'REQUEST/change': -10,
  'REQUEST/yield': -10,
  'ACCUSE/disapprove': -20,
  'ACCUSE/investigate': -35,
  'ACCUSE/allege': -35,
  'THREATEN/restrict': -30,
  'THREATEN/territory': -40,
  'SANCTION/expel': -55,
  'MOBILIZE/troops': -65,
  'MOBILIZE/weapons': -65,
  'MOBILIZE/militia': -60,
}

/** The score of an event in tenths. */
export function scaleOf(type: Event['type'], mode: string | undefined): number {
  return modes[`${type}/${mode ?? ''}`] ?? base[type]
}
