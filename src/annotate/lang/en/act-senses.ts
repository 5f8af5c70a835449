/**
 * Words for one thing: the first names it, the others say the same in other words. A verb stands with the noun that its row met where
 * that tells ('take oath'). What is said from the other side stands behind a stroke: who wins against whom, who loses to whom.
 */
const lines = `
take oath, oath / swear in, inaugurate, crown, inauguration
poll, win vote, receive vote, take vote, get vote, win ballot, receive ballot
win, win election, defeat / lose, lose election, lose vote
take power, seize power, come to power, coup, assume power, overthrow
support, back, endorse, give support, give backing, rally behind
reject, throw out, set aside, dismiss, repudiate, rejection
kill, slay, murder, assassinate, gun down, massacre, slaughter, killing
arrest, detain, take into custody, arrestation, detention
jail, imprison, imprisonment
release, free, set free
resign, step down, quit, give up power, hand over, transfer power
concede, concede defeat, give way, give in
phone, telephone, call
meet, hold meeting, hold talk, hold talks, talk, hold summit, hold session, meeting, confer, speak
visit, tour, pay visit, make visit
arrive, reach, flee
enter, cross, move into, step into, roll into
deploy, station, deployment
launch, fire, test, launching
attack, raid, assault, storm
shell, bombard, bomb
suspend, halt, freeze
sign, conclude
break, breach, violate, violation
adopt, pass, approve, adoption
appoint, name, nominate, appointment
die, perish, death
`

export interface Sense {
  readonly name: string
  /** Whether it is told from the other side: who is said to act is the one it is done to. */
  readonly converse: boolean
}

/** Senses by the words that name them. */
export const actSenses: ReadonlyMap<string, Sense> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [same = '', other = ''] = line.split('/')
      const words = (list: string) =>
        list
          .split(',')
          .map((word) => word.trim())
          .filter((word) => word !== '')
      const [name = ''] = words(same)
      return [
        ...words(same).map((word): readonly [string, Sense] => [word, { name, converse: false }]),
        ...words(other).map((word): readonly [string, Sense] => [word, { name, converse: true }]),
      ]
    }),
)
