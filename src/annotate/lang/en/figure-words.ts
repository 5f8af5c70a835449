import type { Figure } from '../../../model/index.ts'

function spread<Value>(lists: Readonly<Record<string, string>>): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(lists).flatMap(([value, words]) =>
      words.split(',').map((word): [string, Value] => [word.trim(), value as Value]),
    ),
  )
}

/** Words before a number that say how firm it is. */
export const boundWords: ReadonlyMap<string, Figure['bound']> = spread({
  'at-least': 'at least, no fewer than, no less than, not less than, not fewer than, a minimum of',
  'more-than': 'more than, over, above, upwards of, in excess of, well over, exceeding',
  'at-most': 'up to, at most, no more than, not more than, a maximum of, as many as, as much as',
  'less-than': 'fewer than, less than, under, below',
  about: 'about, around, some, roughly, approximately, nearly, almost, close to, an estimated, estimated, circa, or so',
})

/** Verbs and nouns that tell what became of those counted, by their lemmas. */
export const countedBy: ReadonlyMap<string, Figure['what']> = spread({
  killed:
    'kill, die, murder, slay, shoot, execute, assassinate, massacre, drown, perish, death, killing, fatality, dead, claim, slaughter, behead',
  wounded: 'wound, injure, hurt, maim, burn, casualty',
  detained: 'arrest, detain, jail, imprison, capture, seize, abduct, kidnap, hold, round, apprehend, deport',
  missing: 'miss, disappear, missing, vanish',
  displaced: 'displace, flee, evacuate, uproot, expel, resettle',
})

/** Nouns that say by themselves what is counted, by their lemmas. */
export const countedNouns: ReadonlyMap<string, Figure['what']> = spread({
  killed: 'death, fatality',
  wounded: 'casualty, injury',
  displaced: 'refugee, evacuee',
  detained: 'detainee, prisoner, hostage, captive',
  troops:
    'troop, troops, soldier, fighter, personnel, peacekeeper, marine, commando, gunman, militant, reservist, paratrooper, policeman, officer',
  weapons:
    'missile, rocket, warhead, tank, shell, bomb, drone, aircraft, jet, warplane, warship, ship, submarine, gun, rifle, weapon, helicopter, mine, torpedo, artillery',
})

/** Signs and names of currencies with their ISO 4217 codes, by lemma or sign; '$' alone is taken for the United States'. */
export const moneyWords: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['won', 'KRW'],
  ['rupee', 'INR'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
])

/** Plurals that stand for a number that is not given. */
export const vagueNumbers: ReadonlySet<string> = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions'])
