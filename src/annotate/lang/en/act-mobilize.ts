import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for forces that are raised, moved, alerted or shown; weapons that are tested or deployed. */
export const mobilizeActs: ActTable = {
  type: 'MOBILIZE',
  rows: `
v | mobilize         |                            | troops 154 | against in    | The republic mobilized its reserves.
v | mobilize         | obj @police                | police 153 | in against    | The city mobilized its policemen.
v | deploy           | obj @army                  | troops 154 | to in against along | The general deployed troops along the river.
v | deploy           | obj @police                | police 153 | to in against | The city deployed riot police.
v | deploy           | obj @weapon                | weapons 154 | to in against | The navy deployed missiles on the island.
v | deploy           | !obj                       | troops 154 | to in         | The brigade deployed to the border.
v | send             | obj @army                  | troops 154 | to into against | The king sent soldiers to the border.
v | send             | obj @police                | police 153 | to into       | The governor sent police into the market.
v | send in          | obj @army, @police         | troops 154 | to            | The governor sent in troops.
v | dispatch         | obj @army                  | troops 154 | to            | The navy dispatched two frigates to the strait.
v | move             | obj @army, @weapon         | troops 154 | to toward into | The army moved tanks to the border.
v | mass             | obj @army                  | troops 154 | on along at near | The empire massed troops on the border.
v | mass             | subj @army                 | troops 154 | on along at near | Tanks massed near the bridge.
v | amass            | obj @army                  | troops 154 | on along at near | The state amassed troops along the river.
v | build up         | obj @army                  | troops 154 | on along at near | The army built up its forces near the port.
v | concentrate      | obj @army                  | troops 154 | on along at near | The marshal concentrated his forces near the pass.
v | position         | obj @army, @weapon         | troops 154 | on along at near | The army positioned tanks near the dam.
v | station          | obj @army, @weapon         | troops 154 | in at on      | The empire stationed troops in the valley.
v | reinforce        | obj @army, @police, @territory, border, defence, defense, presence, front, line, position | troops 154 | obj in along  | The general reinforced the garrison.
v | beef up          | obj                        | troops 154 | in along      | The kingdom beefed up its forces along the coast.
v | strengthen       | obj @army, defense, defence, garrison, presence | troops 154 | in along | The alliance strengthened its forces in the east.
v | increase         | obj @army, presence, troop level | troops 154 | in along | The navy increased its presence in the strait.
v | step up          | obj security, patrol, surveillance, alert | police 153 | in at | The city stepped up security at the station.
v | tighten          | obj security               | police 153 | in at         | The police tightened security at the airport.
v | advance          | subj @army                 | troops 154 | on toward towards to into against | The tanks advanced on the capital.
v | advance          | on, toward, towards, against | troops 154 | on toward towards against | The column was said to advance on the port.
v | march            | subj @army; !for           | troops 154 | on into to    | The rebels march into the valley.
v | enter            | subj @army                 | troops 154 | obj           | The soldiers entered the town.
v | cross            | obj border, line, river; subj @army | troops 154 | into | The troops crossed the border.
v | close in         | on                         | troops 154 | on            | The rebels closed in on the port.
v | move in          | subj @army                 | troops 154 | on            | The marines moved in at dawn.
v | patrol           |                            | troops 150 | obj           | Soldiers patrolled the streets.
v | overfly          | obj                        | troops 150 | obj           | A jet overflew the island.
v | put              | obj @army; on, in, into    | troops 154 | on in into    | The alliance put troops on the island.
v | use              | obj troop, ground troop, army | troops 154 | against in | The king used the army against the clans.
v | bring in         | obj @army, @police         | troops 154 | to into       | The governor brought in troops.
v | call up          | obj                        | troops 154 | obj           | The republic called up its reservists.
v | conscript        | obj                        | troops 154 | obj           | The junta conscripted the students.
v | recruit          | obj @army, fighter, soldier, volunteer | militia 154 | obj | The clan recruited fighters.
v | draft            | obj man, soldier, reservist | troops 154 | obj          | The state drafted young men.
v | raise            | obj army, militia | troops 154 |    | The warlord raised an army.
v | raise            | obj alert, alert level; subj @army, country, state, north, south | troops 152 |    | The army raised its alert level.
v | put              | on alert, high alert       | troops 152 | obj           | The king put the fleet on alert.
v | place            | on alert, high alert       | troops 152 | obj           | The general placed the garrison on alert.
v | remain           | on alert, high alert       | troops 152 | in            | The army remained on alert.
v | be               | on alert, high alert       | troops 152 | in            | The police are on alert.
v | arm              | obj themselves, itself, himself | weapons 150 | with         | The clans armed themselves.
v | rearm            |                            | weapons 150 |              | The empire rearmed.
v | test             | obj @weapon                | weapons 150 |              | The republic tested a missile.
v | test fire        |                            | weapons 150 |              | The navy test-fired two rockets.
v | test             | obj device, bomb, nuclear weapon, nuclear device | weapons 150 | | The state tested a nuclear device.
v | launch           | obj satellite, ballistic missile, intercontinental ballistic missile, test missile; !at; !against | weapons 150 | | The republic launched a ballistic missile.
v | launch           | obj missile; into sea, ocean, water | weapons 150 |      | The state launched a missile into the sea.
v | fire             | obj missile, rocket, projectile; into sea, ocean, water | weapons 150 | | The state fired a projectile into the sea.
v | carry out        | obj nuclear test, missile test, test, missile launch | weapons 150 | | The state carried out a nuclear test.
v | conduct          | obj nuclear test, missile test, test, missile launch, launch | weapons 150 | | The state conducted a missile test.
v | detonate         | obj nuclear device, hydrogen bomb, atomic bomb | weapons 150 | | The state detonated a nuclear device in a tunnel.
v | enrich           | obj uranium                | weapons 150 |              | The state enriched uranium.
v | stockpile        | obj                        | weapons 150 |              | The empire stockpiled shells.
v | parade           | obj @weapon                | weapons 150 |              | The army paraded its missiles.
v | unveil           | obj @weapon, submarine, drone | weapons 150 |           | The navy unveiled a missile.
v | fortify          | obj                        | troops 154 | obj           | The army fortified the hill.
v | build            | obj base, fortification, fence, wall, nuclear weapon | troops 150 | on along | The state built a fence along the border.
n | deployment       | of @army                   | troops 154 | to in along   | The deployment of troops to the border worried the towns.
n | deployment       | of @weapon                 | weapons 154 | to in        | The deployment of missiles in the valley was secret.
n | deployment       | mod troop, military        | troops 154 | to in along   | The troop deployment along the river was swift.
n | mobilization     |                            | troops 154 | of            | The mobilization of the reserves began.
n | buildup          |                            | troops 154 | on along      | The military buildup along the border went on.
n | build up         | mod military, troop        | troops 154 | on along      | The military build-up on the coast went on.
n | troop movement   |                            | troops 154 | toward to in along | The troop movements along the river were seen.
n | advance          | on, toward, by, poss   | troops 154 | on toward     | The advance of the rebels on the port was slow.
n | reinforcement    |                            | troops 154 | to            | Reinforcements for the garrison arrived.
n | show of force    |                            | troops 150 | against       | The show of force by the navy went on.
n | patrol           |                            | troops 150 | in along      | The patrols of the marines in the strait went on.
n | missile test     |                            | weapons 150 |              | The missile test was the third this year.
n | nuclear test     |                            | weapons 150 |              | The nuclear test shook the hills.
n | launch           | of missile, rocket, ballistic missile, satellite, projectile | weapons 150 | | The launch of a missile alarmed the island.
n | missile launch   |                            | weapons 150 |              | The missile launch was seen from the coast.
n | rocket launch    |                            | weapons 150 |              | The rocket launch failed.
`,
}
