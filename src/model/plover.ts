import type { PloverType } from './event.ts'

/** A type with its mode, where it has one. */
export interface PloverCode {
  readonly type: PloverType | 'OTHER'
  readonly mode?: string
}

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type QuadClass = 1 | 2 | 3 | 4

interface TypeFacts {
  readonly quad: QuadClass
  /** PLOVER score of the type in tenths. */
  readonly base: number
  /** Modes of the type, each with its own score in tenths where the manual gives one. */
  readonly modes: Readonly<Record<string, number | undefined>>
}

/**
 * Types, modes and scores of the PLOVER manual (draft 0.8 of 17 September 2021).
 *
 * Two slips of the manual are read as meant: the base of ACCUSE is printed +3 although all its modes are negative, and SANCTION stands
 * under two quad classes, of which 4 is the one that its definition gives.
 */
const facts: Readonly<Record<PloverType, TypeFacts>> = {
  AGREE: { quad: 1, base: 25, modes: {} },
  CONSULT: { quad: 1, base: 25, modes: { visit: 40, 'third-party': 10, multilateral: 40, phone: 15 } },
  SUPPORT: { quad: 1, base: 50, modes: {} },
  CONCEDE: { quad: 1, base: 45, modes: {} },
  COOPERATE: { quad: 2, base: 95, modes: {} },
  AID: { quad: 2, base: 100, modes: {} },
  RETREAT: {
    quad: 2,
    base: 65,
    modes: { withdraw: 80, release: 65, disarm: 100, ceasefire: 75, access: 65, resign: 45 },
  },
  REQUEST: { quad: 3, base: 0, modes: { assist: 5, change: -10, yield: -10, meet: 0 } },
  ACCUSE: { quad: 3, base: -30, modes: { disapprove: -20, investigate: -35, allege: -35 } },
  REJECT: { quad: 3, base: -20, modes: { ...plain('assist change yield meet') } },
  THREATEN: {
    quad: 3,
    base: -35,
    modes: { restrict: -30, arrest: -35, relations: -35, expel: -35, territory: -40, violence: -35 },
  },
  PROTEST: { quad: 4, base: -50, modes: { ...plain('demo riot strike hunger boycott obstruct') } },
  SANCTION: { quad: 4, base: -60, modes: { convict: -60, expel: -55, withdraw: -60, discontinue: -60 } },
  MOBILIZE: { quad: 4, base: -55, modes: { troops: -65, weapons: -65, police: -55, militia: -60 } },
  COERCE: {
    quad: 4,
    base: -70,
    modes: {
      ...plain('seize censor curfew martial-law arrest deport withhold'),
      restrict: -70,
      misinformation: -65,
      cyber: -70,
    },
  },
  ASSAULT: {
    quad: 4,
    base: -90,
    modes: {
      ...plain(
        'abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack crowd-control',
      ),
      aerial: -95,
      drone: -95,
      'heavy-weapons': -95,
      unconventional: -100,
    },
  },
}

/** Modes whose score the manual leaves to the type. */
function plain(names: string): Record<string, undefined> {
  return Object.fromEntries(names.split(' ').map((name) => [name, undefined]))
}

/** PLOVER score of an act in tenths, -100 (most hostile) to 100; OTHER is 0. */
export function scaleOf({ type, mode }: PloverCode): number {
  if (type === 'OTHER') return 0
  const { base, modes } = facts[type]
  return (mode === undefined ? undefined : modes[mode]) ?? base
}

/** Quad class of a type; OTHER has none. */
export function quadClassOf(type: PloverType | 'OTHER'): QuadClass | undefined {
  return type === 'OTHER' ? undefined : facts[type].quad
}

/** Whether a type has a mode. */
export function hasMode({ type, mode }: PloverCode): boolean {
  return type !== 'OTHER' && mode !== undefined && Object.hasOwn(facts[type].modes, mode)
}
