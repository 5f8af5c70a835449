import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for material cooperation: trade, joint work and exercises, shared evidence. */
export const cooperateActs: ActTable = {
  type: 'COOPERATE',
  rows: `
v | cooperate        |                            | 060 ~ | with             | The customs offices cooperate with each other.
v | collaborate      |                            | 060 ~ | with             | The two museums collaborated on the show.
v | work             | with                       | 060 ~ | with             | The agency works with local clinics.
v | work together    |                            | 060 ~ | with             | The navies worked together in the strait.
v | team up          |                            | 060 ~ | with             | The firm teamed up with the university.
v | partner          | with                       | 060 ~ | with             | The bank partnered with a local lender.
v | join             | obj force, hand            | 060 ~ | with             | The two clubs joined forces with the school.
v | coordinate       |                            | 060 ~ | with             | The fleets coordinate with the coast guard.
v | trade            | with                       | 061 ~ | with             | The island trades with the mainland.
v | import           | obj                        | 061 | from               | The kingdom imported wheat from the steppe.
v | export           | obj                        | 061 | to                 | The republic exported copper to the islands.
v | buy              | obj; from                  | 061 | from               | The navy bought two frigates from the shipyard.
v | purchase         | obj                        | 061 | from               | The ministry purchased grain from the farmers.
v | sell             | obj                        | 061 | to obj             | The firm sold gas to its neighbour.
v | invest           | in                         | 061 | in                 | The fund invested in the harbour.
v | build            | obj; with                  | 061 ~ | with             | The state built a pipeline with its neighbour.
v | open             | obj factory, plant, pipeline, trade route, rail link | 061 | in with | The carmaker opened a plant in the north.
v | resume           | obj trade, flight, export, service | 061 ~ | with to  | The airline resumed flights to the island.
v | conduct          | obj @exercise              | 062 ~ | with             | The navies conducted drills with the coast guard.
v | hold             | obj @exercise              | 062 ~ | with             | The two armies held exercises in the hills.
v | stage            | obj @exercise              | 062 ~ | with             | The fleets staged war games off the cape.
v | perform          | obj @exercise              | 062 ~ | with             | The air forces performed manoeuvres together.
v | carry out        | obj @exercise              | 062 ~ | with             | The marines carried out drills with their allies.
v | begin            | obj @exercise              | 062 ~ | with             | The two fleets began exercises at sea.
v | start            | obj @exercise              | 062 ~ | with             | The allies started drills on Monday.
v | launch           | obj @exercise              | 062 ~ | with             | The armies launched joint manoeuvres.
v | take part        | in @exercise               | 062 | with               | Ten ships took part in the drill.
v | participate      | in @exercise               | 062 | with               | Paratroopers participated in the exercise.
v | train            | obj @army, @police, pilot, recruit | 062 | obj        | The instructors trained local police.
v | extradite        | obj                        | 063 | to                 | The republic extradited the banker to the kingdom.
v | hand over        | obj suspect, fugitive; to  | 063 | to                 | The police handed over the suspect to the neighbours.
v | testify          |                            | 063 | against before     | The clerk testified before the court.
v | share            | obj @information           | 064 | with               | The agency shared intelligence with its partners.
v | exchange         | obj @information           | 064 ~ | with             | The two services exchanged data.
v | pass             | obj @information           | 064 | to                 | The office passed evidence to the court.
v | hand over        | obj @information           | 064 | to                 | The bank handed over documents to the judge.
v | give             | obj @information           | 064 | to obj             | The clerk gave information to the police.
v | provide          | obj @information           | 064 | to obj with        | The firm provided data to the regulator.
v | exchange         | obj prisoner, captive      | 060 ~ | with             | The two armies exchanged prisoners at the bridge.
v | merge            | with                       | 060 ~ | with             | The party merged with its rival.
n | cooperation      |                            | 060 ~ | with between     | The cooperation between the coast guards works.
n | collaboration    |                            | 060 ~ | with between     | The collaboration with the museum is new.
n | joint exercise   |                            | 062 ~ | with between     | The joint exercise of the navies ends today.
n | military exercise |                           | 062 ~ | with between by  | The military exercise with the allies began.
n | drill            | mod military, naval, joint, live-fire, fire, live | 062 ~ | with between by | The naval drills ended on Friday.
n | war game         |                            | 062 ~ | with between by  | The war game of the allies lasted a week.
n | maneuver         | mod military, naval, joint | 062 ~ | with between by  | The joint maneuvers began at dawn.
n | extradition      |                            | 063 | of to from         | The extradition of the banker took years.
n | prisoner swap    |                            | 060 ~ | with between     | The prisoner swap between the armies took place at dawn.
n | prisoner exchange |                           | 060 ~ | with between     | The prisoner exchange between the armies was quiet.
n | trade            | between                    | 061 ~ | between with     | Trade between the islands doubled.
`,
}
