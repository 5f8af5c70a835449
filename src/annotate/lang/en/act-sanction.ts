import type { ActTable } from '../../acts/lexicon/row.ts'

/**
 * Words for relations that are cut, aid that is stopped, people who are sent away, and sentences of courts.
 *
 * Embargoes and economic sanctions that are imposed are COERCE (CAMEO 163) in the table of 2021.
 */
export const sanctionActs: ActTable = {
  type: 'SANCTION',
  rows: `
v | sever            | obj @relation              | withdraw 161 ~ | with      | The kingdom severed ties with its neighbour.
v | cut              | obj @relation              | withdraw 161 | with        | The island cut ties with the mainland.
v | cut off          | obj @relation              | withdraw 161 | with        | The republic cut off relations with the junta.
v | break off        | obj @relation              | withdraw 161 | with        | The emirate broke off relations with the republic.
v | break            | obj @relation              | withdraw 161 | with        | The kingdom broke relations with the empire.
v | downgrade        | obj @relation              | withdraw 161 | with        | The state downgraded ties with the island.
v | reduce           | obj @relation              | withdraw 161 | with        | The capital reduced contacts with the junta.
v | suspend          | obj @relation, cooperation, trade, flight, service, link, visa | withdraw 161 | with to | The bloc suspended cooperation with the junta.
v | end              | obj @relation, cooperation, partnership | withdraw 161 | with | The bank ended its relationship with the firm.
v | halt             | obj cooperation, trade, export, import, flight, sale, delivery | withdraw 161 | with to from | The port halted trade with the island.
v | freeze           | obj @relation              | withdraw 161 | with        | The two capitals froze relations.
v | recall           | obj @envoy                 | withdraw 161 | from to     | The republic recalled its ambassador.
v | withdraw         | obj @envoy, recognition    | withdraw 161 | from to     | The king withdrew his envoy from the capital.
v | close            | obj embassy, consulate     | withdraw 161 | in          | The state closed its embassy in the kingdom.
v | shut down        | obj embassy, consulate     | withdraw 161 | in          | The republic shut down its consulate.
v | derecognize      | obj                        | withdraw 161 | obj         | The island derecognized the republic.
v | distance         | from                       | withdraw 160 | from        | The party distanced itself from the mayor.
v | divest           | from, of                   | withdraw 160 | from        | The fund divested from coal.
v | pull out         | of country, market         | withdraw 160 | of          | The bank pulled out of the country.
v | suspend          | obj talk, talks, negotiation, dialogue | withdraw 164 | with | The rebels suspended talks with the junta.
v | break off        | obj talk, talks, negotiation, dialogue | withdraw 164 | with | The union broke off talks with the owner.
v | end              | obj talk, talks, negotiation, dialogue | withdraw 164 ~ | with | The firm ended talks with its rival.
v | halt             | obj talk, talks, negotiation, dialogue | withdraw 164 | with | The ministry halted the negotiations.
v | freeze           | obj talk, talks, negotiation, dialogue | withdraw 164 | with | The cabinet froze the dialogue.
v | end              | obj mediation, effort      | withdraw 165 | in between with | The bishop ended his mediation between the clans.
v | suspend          | obj mediation              | withdraw 165 | in between  | The envoy suspended his mediation.
v | suspend          | obj aid, assistance, help, support, funding, fund, food, shipment, donation, supply | discontinue 162 | to for | The union suspended aid to the junta.
v | suspend          | obj military aid, arm, weapon | discontinue 1622 | to for | The ally suspended military aid to the junta.
v | suspend          | obj humanitarian aid, food | discontinue 1623 | to for in | The agency suspended food deliveries to the camp.
v | cut              | obj aid, assistance, help, support, funding, fund, budget | discontinue 162 | to for | The bank cut funding for the clinic.
v | cut off          | obj aid, assistance, help, support, funding, fund, supply | discontinue 162 | to for | The state cut off aid to the rebels.
v | halt             | obj aid, assistance, help, support, funding, fund, shipment | discontinue 162 | to for | The donor halted aid to the ministry.
v | stop             | obj aid, assistance, help, support, funding, fund, shipment | discontinue 162 | to for | The fund stopped its aid to the city.
v | reduce           | obj aid, assistance, help, support, funding, fund, food, supply | discontinue 162 | to for | The kingdom reduced aid to the islands.
v | end              | obj aid, assistance, help, support, funding | discontinue 162 | to for | The council ended aid to the junta.
v | freeze           | obj aid, assistance, funding, fund | discontinue 162 | to for | The bank froze aid to the ministry.
v | withhold         | obj aid, assistance, funding, fund, support, payment | discontinue 162 | to from for | The union withheld funds from the city.
v | slash            | obj                        | discontinue 162 | to for   | The ministry slashed the budget.
v | withdraw         | obj support, funding, aid  | discontinue 162 | from for to | The party withdrew its support from the premier.
v | withdraw         | obj @peacekeeper, staff, aid worker | expel 166 | from  | The union withdrew its observers from the border.
v | evacuate         | obj staff, embassy         | expel 166 | from           | The agency evacuated its staff from the city.
v | expel            | obj @envoy, @diplomat      | expel 166 | obj from       | The junta expelled the ambassador.
v | expel            | obj peacekeeper            | expel 1661 | obj from      | The king expelled the peacekeepers.
v | expel            | obj inspector, observer, monitor | expel 1662 | obj from | The state expelled the inspectors.
v | expel            | obj aid worker, aid agency, charity | expel 1663 | obj from | The junta expelled the charity.
v | expel            | obj                        | expel 166 | obj from       | The league expelled the club.
v | declare          | persona                    | expel 166 | obj            | The ministry declared the envoy persona non grata.
v | dismiss          | obj @leader, @person, @army, chief, staff | withdraw 160 | obj | The king dismissed the general.
v | fire             | obj minister, director, chief, official, worker, employee, manager, adviser, aide, general, secretary, staff, teacher; !obj @weapon | withdraw 160 | obj | The premier fired the finance minister.
v | sack             | obj; !obj city, town, village | withdraw 160 | obj      | The board sacked the director.
v | remove           | obj @leader; from          | withdraw 160 | obj         | The council removed the mayor from office.
v | suspend          | obj @person, @leader, member, membership, club, licence, license | withdraw 160 | obj of | The party suspended the deputy.
v | disband          | obj                        | 160 | obj                | The mayor disbanded the unit.
v | dissolve         | obj                        | 160 | obj                | The king dissolved the parliament.
v | disqualify       | obj                        | 160 | obj                | The board disqualified the candidate.
v | blacklist        | obj                        | 160 | obj                | The ministry blacklisted the bank.
v | strip            | of                         | 160 | obj                | The senate stripped the deputy of his immunity.
v | revoke           | obj; !obj ban, restriction, law, decree, order, emergency, state of emergency, curfew, measure, rule | 160 | of obj | The city revoked the licence of the bar.
v | rescind          | obj invitation             | 160 | to                 | The club rescinded the invitation.
v | convict          | obj                        | convict 116 | obj          | The court convicted the guard of murder.
v | sentence         | obj                        | convict 116 | obj          | The judge sentenced the smuggler to ten years.
v | condemn          | to death, year, prison     | convict 116 | obj          | The court condemned the spy to death.
v | fine             | obj                        | convict 172 | obj          | The regulator fined the bank.
v | find             | guilty                     | convict 116 | obj          | The jury found the nurse guilty.
v | rule             | against                    | convict 116 | against      | The court ruled against the firm.
v | penalize         | obj                        | 160 | obj                | The league penalized the club.
v | punish           | obj                        | 160 | obj                | The junta punished the village.
v | execute          | obj @person, prisoner, murderer, spy | convict 116 | obj | The state executed the spy.
n | conviction       | of, for                    | convict 116 | of           | The conviction of the guard was upheld.
n | sentencing       |                            | convict 116 | of           | The sentencing of the smuggler is due.
n | expulsion        |                            | expel 166 | of from        | The expulsion of the envoy was announced.
n | recall           | of                         | withdraw 161 | of          | The recall of the ambassador was abrupt.
n | dismissal        | of                         | withdraw 160 | of          | The dismissal of the general shook the army.
n | sacking          | of                         | withdraw 160 | of          | The sacking of the director was quick.
n | firing           | of @leader, director, worker, employee, manager | withdraw 160 | of | The firing of the director was a shock.
n | suspension       | of aid, assistance, funding, food | discontinue 162 | to of in | The suspension of aid to the camp was short.
n | suspension       | of                         | withdraw 160 | of with to  | The suspension of flights to the island hurt trade.
n | removal          | of @leader                 | withdraw 160 | of          | The removal of the mayor was legal.
n | dissolution      |                            | 160 | of                 | The dissolution of the parliament came early.
n | travel warning   |                            | withdraw 160 | for         | The travel warning for the islands stands.
`,
}
