import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for giving way: to demands, to dissent, in rules and freedoms. */
export const concedeActs: ActTable = {
  type: 'CONCEDE',
  rows: `
v | concede          | obj; !obj goal, point      | 080 | to obj             | The firm conceded a higher wage to the miners.
v | concede          | !obj                       | 080 | to                 | Late at night the minister conceded.
v | concede          | that                       | 080 | to                 | The general conceded that the line was lost.
v | yield            | to                         | 080 | to                 | The council yielded to the farmers.
v | give in          |                            | 080 | to                 | The government gave in to the drivers.
v | give way         |                            | 080 | to                 | The senate gave way to the house.
v | back down        |                            | 080 | on to              | The minister backed down after the vote.
v | climb down       |                            | 080 | on                 | The company climbed down on wages.
v | relent           |                            | 080 |                    | After a week the owner relented.
v | capitulate       |                            | 080 | to                 | The board capitulated to the strikers.
v | bow              | to                         | 080 | to                 | The premier bowed to pressure from the street.
v | cave             | in, to                     | 080 | to                 | The bank caved to the regulator.
v | comply           | with                       | 080 | with               | The kingdom complied with the ruling.
v | accede           | to                         | 080 | to                 | The mayor acceded to the wish of the families.
v | acquiesce        |                            | 080 | to in              | The king acquiesced in the decision.
v | compromise       |                            | 080 ~ | with on          | The two parties compromised on the budget.
v | waive            | obj                        | 080 | obj for            | The state waived the fee for refugees.
v | renounce         | obj claim, violence, title, throne, force, terrorism | 080 | | The clan renounced its claim to the valley.
v | relinquish       | obj; !obj power            | 080 | to                 | The firm relinquished the licence.
v | reverse          | obj decision, course, policy, ban, position, ruling | 0832 | | The ministry reversed its decision on the mine.
v | backtrack        |                            | 0832 | on                | The cabinet backtracked on the tax.
v | rescind          | obj; !obj agreement, invitation | 081 | for            | The ministry rescinded the order.
v | revoke           | obj ban, restriction, law, decree, order | 081 |      | The king revoked the decree.
v | repeal           | obj                        | 081 |                    | The parliament repealed the press law.
v | relax            | obj                        | 081 | for on             | The state relaxed the rules for exporters.
v | ease             | obj restriction, rule, lockdown, law, control, curb | 081 | for on | The government eased restrictions on travel.
v | loosen           | obj                        | 081 | for on             | The city loosened its controls on building.
v | legalize         | obj                        | 081 | obj                | The republic legalized opposition parties.
v | decriminalize    | obj                        | 081 | obj                | The parliament decriminalized the sale of herbs.
v | unban            | obj                        | 0812 | obj               | The court unbanned the party.
v | acquit           | obj                        | 081 | obj of             | The court acquitted the editor.
v | exonerate        | obj                        | 081 | obj                | The inquiry exonerated the nurse.
v | absolve          | obj                        | 081 | obj                | The report absolved the pilot of blame.
v | clear            | obj; of charge, wrongdoing, blame, murder | 081 | obj of | The panel cleared the mayor of wrongdoing.
v | drop             | obj charge, case, suit, lawsuit, investigation | 081 | against | Prosecutors dropped the charges against the editor.
v | quash            | obj conviction, sentence, charge, order, verdict, warrant | 081 | of against | The judge quashed the conviction of the guard.
v | overturn         | obj conviction, sentence, ban, ruling, verdict | 081 | of against | A higher court overturned the ban.
v | commute          | obj sentence               | 081 | of obj.poss        | The governor commuted the sentence of the poacher.
v | suspend          | obj sentence, charge, tariff, levy | 081 | on against | The judge suspended the sentence.
v | grant            | obj right, autonomy, independence, citizenship, freedom, vote, recognition | 0833 | to obj | The king granted autonomy to the islands.
v | grant            | obj concession, wish, demand | 080 | to                 | The company granted concessions to the drivers.
v | grant            | obj amnesty                | 0841 | to obj            | The new ruler granted amnesty to the rebels.
v | allow            | obj protest, demonstration, march, party, candidate, politician, opposition, rally, election | 082 | obj | The police allowed the march.
v | permit           | obj protest, demonstration, march, party, opposition, rally, election | 082 | obj | The city permitted the rally.
v | make             | obj concession             | 080 | to                 | The union made concessions to the owners.
v | make             | obj reform                 | 083 |                    | The cabinet made reforms in the civil service.
v | meet             | obj demand, condition      | 080 | of obj.poss        | The firm met the demands of its workers.
v | call             | obj election               | 083 |                    | The premier called an early election.
v | lift             | obj immunity, censorship, state of emergency, martial law | 0814 | of on | The senate lifted the censorship of letters.
v | concede          | obj defeat, election       | 0831 | to                | The mayor conceded defeat to his rival.
v | share            | obj power                  | 0831 ~ | with            | The clans shared power with the town.
n | concession       | !mod oil, gas, mining; !mod tariff | 080 | to         | The concession of the cabinet to the miners ended the dispute.
n | amnesty          | !mod international         | 0841 | for to            | The amnesty for the rebels begins today.
n | acquittal        |                            | 081 | of                 | The acquittal of the editor was cheered.
n | repeal           | of                         | 081 | of                 | The repeal of the law by the house took a day.
`,
}
