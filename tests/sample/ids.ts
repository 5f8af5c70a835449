import { key } from './texts.ts'

export const arnason = key('actor', 'r1', 'Jon Arnason')
export const diplomat = key('actor', 'r1', 'A diplomat')
export const government = 'NORGOV'
export const insult = key('statement', 'r1', 'the offer was "an insult to every crew in the north"')
export const closing = key('statement', 'r1', 'We will close our ports if Oslo sends patrol boats')
export const resuming = key('statement', 'r1', 'talks might resume next week')
export const regret = key('statement', 'r2', 'it regretted the answer')
export const counted = key('statement', 'r2', 'At least 12 boats had left Bergen')
export const closingEvent = key('event', 'r1', 'close')
export const refusal = key('event', 'r1', 'turns down')
export const sailing = key('event', 'r2', 'left')
export const offer = key('matter', 'r1', 'turns down')

export const ownHerald = { kind: 'outlet', id: 'outlet:herald', credited: false } as const
export const ownTimes = { kind: 'outlet', id: 'outlet:times', credited: false } as const
export const wire = { kind: 'outlet', id: 'outlet:agency', credited: true } as const
export const ownGazette = { kind: 'outlet', id: 'outlet:gazette', credited: false } as const
