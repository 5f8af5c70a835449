import type { Actor } from '../model/index.ts'

/** The parts of a CAMEO actor code, three letters each. */
export interface CameoCode {
  readonly code: string
  /** The country (ISO 3166-1 alpha-3), where the code begins with the actor's own. */
  readonly country?: string
  /** What stands behind the country: GOV, MIL, OPP …; for bodies without one the type they begin with: IGO, MED. */
  readonly types: readonly string[]
  /** The body itself, of international organizations: UNO of IGOUNO. */
  readonly group?: string
}

/** Splits the code of an actor; an actor with a country but no code gets the country's. */
export function cameoCodeOf({ code, country }: Actor): CameoCode | undefined {
  const whole = code ?? country
  if (whole === undefined || whole.length % letters !== 0) return undefined
  const parts = whole.match(/.{3}/g) ?? []
  const [first = '', ...rest] = parts
  if (first === country) return { code: whole, country: first, types: rest }
  const last = rest.at(-1)
  return { code: whole, types: [first], ...(bodies.has(first) && last !== undefined ? { group: last } : {}) }
}

const letters = 3

/** Types that are followed by a body's own code: organizations of states, and those of citizens across borders. */
const bodies: ReadonlySet<string> = new Set(['IGO', 'NGO', 'IMG'])
