import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for a will to cooperate: what is agreed to, promised or offered but not yet done. */
export const agreeActs: ActTable = {
  type: 'AGREE',
  rows: `
v | agree            | inf                        | 030 | with               | The two ministries agreed to share the cost of the bridge.
v | agree            | that                       | 030 | with               | The ministers agreed that the road would be opened.
v | agree            | to @talks                  | 036 | with               | The rebels have agreed to talks with the government.
v | agree            | to @ceasefire              | 0356 | with              | Both armies agreed to a truce on Sunday.
v | agree            | to @proposal               | 030 | with               | The union agreed to the proposal.
v | agree            | on; !on @agreement         | 030 ~ | with             | The neighbours agreed on the course of the border.
v | agree            | !inf; !that; !to; !on; !obj | 030 | with              | After a long night the coalition partners agreed.
v | promise          | inf                        | 030 | obj to             | The premier promised to rebuild the harbour.
v | promise          | that                       | 030 | obj to             | The mayor promised that the market would stay.
v | promise          | obj @aid, @currency        | 033 | to for obj         | The bank promised a loan to the island.
v | promise          | obj @law, reform, change, election | 034 | to obj     | The general promised elections within a year.
v | promise          | obj investigation, inquiry | 030 | to obj             | The minister promised an inquiry into the flood.
v | promise          | obj                        | 030 | to obj             | The president promised peace.
v | pledge           | inf                        | 030 | to                 | The kingdom pledged to train new doctors.
v | pledge           | that                       | 030 | to                 | The ministry pledged that all would be freed.
v | pledge           | obj @aid, @currency        | 033 | to for             | Donors pledged two million dollars to the town.
v | pledge           | obj                        | 030 | to                 | The parties pledged cooperation.
v | vow              | inf                        | 030 | to                 | The new mayor vowed to clean the river.
v | commit           | to                         | 030 | to                 | The company committed to a lower price.
v | commit           | obj @aid, @currency, @army | 033 | to                 | The union committed troops to the mission.
v | undertake        | inf                        | 030 |                    | The firm undertook to repair the dam.
v | offer            | inf                        | 030 | to obj             | The island offered to host the games.
v | offer            | obj @aid, @currency        | 033 | obj to             | The state offered food to the flooded villages.
v | offer            | obj @talks, mediation, help, service | 039 | obj to   | The bishop offered mediation to both parties.
v | offer            | obj @ceasefire             | 0356 | obj to            | The rebels offered a truce.
v | offer            | obj asylum, refuge, citizenship, amnesty | 030 | obj to | The republic offered asylum to the poet.
v | offer            | obj @army, @weapon         | 0332 | obj to            | The neighbour offered troops to the mission.
v | offer            | obj                        | 030 | obj to             | The board offered a compromise.
v | volunteer        | inf                        | 030 |                    | The city volunteered to take in the families.
v | accept           | obj @proposal, role, mission, post, resolution, deal, mandate | 030 | from of obj.poss | The council accepted the plan.
v | accept           | obj @talks                 | 036 | from of obj.poss   | The rebels accepted the invitation to a meeting.
v | accept           | obj mediation              | 038 | from of by         | Both sides accepted mediation by the bishop.
v | consent          | inf                        | 030 |                    | The owner consented to sell the field.
v | consent          | to                         | 030 | to                 | The court consented to the transfer.
v | approve          | obj @aid, package, loan, fund | 033 | for to          | The board approved a loan for the harbour town.
v | approve          | obj @agreement, deal, treaty | 030 | with             | Lawmakers approved the treaty with the island state.
v | express          | obj willingness, readiness, interest | 030 |            | The general expressed willingness to meet.
v | reaffirm         | obj commitment, readiness  | 030 | to                 | The minister reaffirmed the commitment to the pact.
v | reiterate        | obj commitment, readiness, willingness | 030 | to      | The envoy reiterated his readiness to mediate.
v | seek             | obj peace, reconciliation, rapprochement | 030 | with  | The new leader would seek peace with the hill clans.
v | plan             | inf                        | 030 |                    | The ministry plans to open a second port.
v | intend           | inf                        | 030 |                    | The party intends to join the government.
v | sign up          | to, for                    | 030 | to                 | Three more states signed up to the scheme.
v | come to terms    | with                       | 030 ~ | with             | The company came to terms with its workers.
v | guarantee        | obj                        | 030 | to obj             | The army guaranteed the safety of the convoy.
v | assure           | obj                        | 030 | obj                | The minister assured the fishermen that the port would stay open.
v | invite           | obj                        | 036 | obj                | The king invited the president to the capital.
v | schedule         | obj @talks, visit, trip    | 036 | with               | The two sides scheduled talks for June.
v | propose          | obj @talks                 | 036 | to with            | The president proposed a summit with his neighbour.
v | propose          | obj @ceasefire             | 0356 | to with           | The bishop proposed a truce.
v | propose          | obj                        | 030 | to                 | The minister proposed a joint commission.
v | propose          | inf                        | 030 | to                 | The mayor proposed to share the costs.
v | be set           | inf                        | 030 |                    | The ministers are set to meet in May.
a | ready            | inf                        | 030 |                    | The republic is ready to send doctors.
a | willing          | inf                        | 030 |                    | The colonel is willing to hand over the fort.
a | prepared         | inf                        | 030 |                    | The company is prepared to pay the fine.
a | open             | to @talks, dialogue, idea, negotiation | 036 | to with | The rebels are open to talks with the cabinet.
a | keen             | inf                        | 030 |                    | The city is keen to host the fair.
n | promise          |                            | 030 | to                 | The promise of the government to the farmers came late.
n | pledge           |                            | 030 | to                 | The pledge by the donors was welcome.
n | commitment       | to                         | 030 | to                 | The commitment of the bank to the region is new.
n | offer            | !mod job                   | 030 | to                 | The offer of the island state stands.
n | willingness      | inf                        | 030 |                    | The willingness of the army to talk surprised many.
n | readiness        | inf                        | 030 |                    | The readiness of the party to compromise is clear.
n | proposal         |                            | 030 | to                 | The proposal of the commission was read out.
n | invitation       |                            | 036 | to                 | The invitation to the president was sent on Monday.
`,
}
