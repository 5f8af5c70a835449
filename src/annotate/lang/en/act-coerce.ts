import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for force by law and power without bloodshed: arrests, bans, curfews, seizures, blockades, sanctions, deportation, hacking. */
export const coerceActs: ActTable = {
  type: 'COERCE',
  rows: `
v | arrest           | obj                        | arrest 173 | obj           | The police arrested a clerk.
v | detain           | obj                        | arrest 173 | obj           | The navy detained the crew.
v | imprison         | obj                        | arrest 173 | obj           | The king imprisoned his brother.
v | jail             | obj                        | arrest 173 | obj           | The junta jailed the editor.
v | incarcerate      | obj                        | arrest 173 | obj           | The state incarcerated the monks.
v | apprehend        | obj                        | arrest 173 | obj           | Border guards apprehended two smugglers.
v | nab              | obj                        | arrest 173 | obj           | Detectives nabbed the forger.
v | round up         | obj                        | arrest 173 | obj           | Soldiers rounded up the students.
v | intern           | obj                        | arrest 173 | obj           | The army interned the settlers.
v | capture          | obj @captive, commander, suspect, fugitive, smuggler, militant | arrest 173 | obj | The police captured the fugitive.
v | confine          | obj; to                    | arrest 173 | obj           | The junta confined the poet to his house.
v | take             | into custody               | arrest 173 | obj           | The guards took the driver into custody.
v | hold             | in custody, detention, prison, jail | arrest 173 | obj  | The police held two men in custody.
v | hold             | obj suspect, detainee      | arrest 173 | obj           | The army holds three suspects.
v | put              | under arrest, house arrest | arrest 173 | obj           | The guards put the general under house arrest.
v | place            | under arrest, house arrest | arrest 173 | obj           | The junta placed the monk under house arrest.
v | remand           | obj                        | arrest 173 | obj           | The court remanded the suspect.
v | order            | obj arrest, detention      | arrest 173 | of            | The judge ordered the arrest of the banker.
v | issue            | obj warrant, arrest warrant | arrest 173 | for against  | The court issued an arrest warrant for the mayor.
v | crack down       |                            | restrict 170 | on          | The police cracked down on smugglers.
v | clamp down       |                            | restrict 170 | on          | The ministry clamped down on the press.
v | impose           | obj @sanction              | restrict 163 | on against  | The union imposed sanctions on the junta.
v | impose           | obj @restriction, limit    | restrict 172 | on in       | The city imposed limits on water.
v | impose           | obj curfew                 | curfew 1723 | in on        | The governor imposed a curfew in the port.
v | impose           | obj martial law, state of emergency, emergency, emergency rule, state of siege, siege | martial-law 1724 | in on | The junta imposed martial law in the city.
v | impose           | obj @blockade              | restrict 191 | on in       | The fleet imposed a blockade on the port.
v | impose           | obj rule, control, tax, condition | restrict 172 | on in | The empire imposed its rule on the islands.
v | slap             | obj @sanction, tax, ban    | restrict 163 | on          | The bloc slapped tariffs on steel.
v | sanction         | obj                        | restrict 163 | obj         | The union sanctioned the bank.
v | embargo          | obj                        | restrict 163 | obj         | The council embargoed the island.
v | extend           | obj @sanction              | restrict 163 | on against  | The council extended sanctions on the junta.
v | extend           | obj @restriction, ban      | restrict 172 | on in       | The mayor extended the ban on open fires.
v | extend           | obj curfew                 | curfew 1723 | in on        | The governor extended the curfew in the valley.
v | extend           | obj martial law, state of emergency, emergency | martial-law 1724 | in | The king extended the state of emergency.
v | tighten          | obj @sanction              | restrict 163 | on against  | The bloc tightened sanctions on the bank.
v | tighten          | obj @restriction, rule, control, border, grip, law | restrict 172 | on in of | The state tightened controls on exports.
v | expand           | obj @sanction              | restrict 163 | on against  | The union expanded sanctions against the state.
v | prolong          | obj @sanction              | restrict 163 | on against  | The council prolonged the embargo on arms.
v | reimpose         | obj                        | restrict 163 | on against  | The union reimposed sanctions on the junta.
v | renew            | obj @sanction              | restrict 163 | on against  | The bloc renewed its sanctions on the island.
v | announce         | obj @sanction              | restrict 163 | on against  | The ministry announced sanctions on the bank.
v | announce         | obj curfew                 | curfew 1723 | in           | The mayor announced a curfew.
v | adopt            | obj sanction               | restrict 163 | on against  | The council adopted sanctions against the junta.
v | freeze           | obj asset, account, fund, property | seize 1711 | of     | The bank froze the assets of the colonel.
v | declare          | obj curfew                 | curfew 1723 | in           | The governor declared a curfew.
v | declare          | obj martial law, state of emergency, emergency, state of siege, emergency rule, siege | martial-law 1724 | in | The king declared martial law.
v | ban              | obj                        | restrict 172 | obj         | The city banned the march.
v | ban              | obj @party                 | restrict 1722 | obj        | The court banned the party.
v | ban              | from                       | restrict 172 | obj         | The league banned the player from the cup.
v | ban              | obj book, film, newspaper, song, broadcast, website, channel, radio | censor 1721 | obj of | The junta banned the film.
v | bar              | obj; from                  | restrict 172 | obj         | The court barred the banker from office.
v | prohibit         |                            | restrict 172 | obj         | The decree prohibited rallies.
v | forbid           |                            | restrict 172 | obj         | The king forbade the march.
v | outlaw           | obj                        | restrict 172 | obj         | The state outlawed the union.
v | criminalize      | obj                        | restrict 172 | obj         | The senate criminalized begging.
v | proscribe        | obj                        | restrict 1722 | obj        | The ministry proscribed the group.
v | restrict         | obj                        | restrict 172 | obj on of   | The law restricted the sale of fuel.
v | limit            | obj @freedom               | restrict 172 | of on for   | The junta limited the freedom of the press.
v | curb             | obj                        | restrict 172 | obj         | The ministry curbed imports.
v | curtail          | obj                        | restrict 172 | obj of      | The decree curtailed the rights of tenants.
v | suppress         | obj                        | restrict 170 | obj         | The army suppressed the revolt.
v | repress          | obj                        | restrict 170 | obj         | The regime repressed the students.
v | persecute        | obj                        | restrict 170 | obj         | The empire persecuted the sect.
v | oppress          | obj                        | restrict 170 | obj         | The warlord oppressed the farmers.
v | silence          | obj                        | censor 1721 | obj          | The junta silenced the poets.
v | censor           | obj                        | censor 1721 | obj          | The ministry censored the paper.
v | jam              | obj signal, broadcast, radio | censor 1721 | of          | The army jammed the radio.
v | shut down        | obj @media                 | censor 1721 | obj of       | The junta shut down the newspaper.
v | shut             | obj @media                 | censor 1721 | obj of       | The police shut the radio station.
v | suspend          | obj publication, newspaper, broadcast, channel, licence, license | censor 1721 | of obj | The ministry suspended the newspaper.
v | suspend          | obj @freedom, constitution | restrict 172 | of          | The general suspended the constitution.
v | block            | obj website, internet, app, site, social media, service | censor 1721 | obj of | The state blocked the website.
v | block            | obj @aid, convoy, access   | withhold 191 | to from     | The militia blocked aid to the valley.
v | close            | obj border, airspace, port, crossing, strait | restrict 191 | with to | The kingdom closed its border with the republic.
v | close down       | obj                        | restrict 172 | obj of      | The police closed down the club.
v | shut down        | obj                        | restrict 172 | obj of      | The mayor shut down the market.
v | shut             | obj border, airspace, port, crossing | restrict 191 | with to | The state shut its border with the island.
v | seal             | obj border, area, city, town | restrict 191 | with      | The army sealed the border.
v | seal off         | obj                        | restrict 191 | obj         | Police sealed off the square.
v | cordon off       | obj                        | restrict 191 | obj         | Police cordoned off the street.
v | blockade         | obj                        | restrict 191 | obj         | The fleet blockaded the port.
v | besiege          | obj                        | restrict 191 | obj         | The rebels besieged the fort.
v | encircle         | obj                        | restrict 191 | obj         | The army encircled the city.
v | surround         | obj @territory, @person    | restrict 191 | obj         | The police surrounded the house.
v | lay              | obj siege; to              | restrict 191 | to          | The rebels laid siege to the town.
v | quarantine       | obj                        | restrict 172 | obj         | The city quarantined the crew.
v | isolate          | obj                        | restrict 172 | obj         | The bloc isolated the junta.
v | confiscate       | obj                        | seize 1711 | obj from of   | The customs confiscated the cargo.
v | seize            | obj @property              | seize 1711 | obj from of   | The police seized the boat.
v | seize            | obj @territory             | seize 192 | obj from       | The rebels seized the town.
v | seize            | obj power, control         | seize 192 | of             | The colonel seized power.
v | seize            | obj                        | seize 171 | obj from of    | The guards seized the letters.
v | expropriate      | obj                        | seize 1711 | obj of        | The state expropriated the mines.
v | nationalize      | obj                        | seize 1711 | obj           | The republic nationalized the railway.
v | impound          | obj                        | seize 1711 | obj of        | The port impounded the tanker.
v | requisition      | obj                        | seize 1711 | obj of        | The army requisitioned the trucks.
v | steal            | obj                        | seize 171 | from obj       | The gang stole the paintings.
v | rob              | obj                        | seize 171 | obj            | Two men robbed the bank.
v | raid             | obj office, home, house, headquarters, newsroom, flat, premise, shop | seize 171 | obj of | Police raided the office of the paper.
v | evict            | obj                        | deport 174 | obj from      | The city evicted the tenants.
v | occupy           | obj @territory             | seize 192 | obj            | The empire occupied the island.
v | annex            | obj                        | seize 192 | obj            | The kingdom annexed the province.
v | capture          | obj @territory             | seize 192 | obj from       | The rebels captured the airport.
v | recapture        | obj                        | seize 192 | obj from       | The army recaptured the bridge.
v | retake           | obj                        | seize 192 | obj from       | The army retook the village.
v | overrun          | obj                        | seize 192 | obj            | The rebels overran the base.
v | conquer          | obj                        | seize 192 | obj            | The sultan conquered the plain.
v | take over        | obj @territory, control    | seize 192 | obj of         | The militia took over the airport.
v | take             | obj control; of            | seize 192 | of             | The rebels took control of the port.
v | gain             | obj control; of            | seize 192 | of             | The army gained control of the bridge.
v | regain           | obj control; of            | seize 192 | of             | The army regained control of the town.
v | stage            | obj coup                   | seize 192 | against in     | The officers staged a coup.
v | hijack           | obj tanker, shipment, truck, convoy | seize 171 | obj   | Pirates hijacked the tanker.
v | colonize         | obj                        | seize 192 | obj            | The empire colonized the coast.
v | deport           | obj                        | deport 174 | obj to from   | The state deported the family.
v | expel            | obj @migrant, family, resident, villager, population | deport 174 | obj from | The junta expelled the refugees.
v | exile            | obj                        | deport 174 | obj to        | The king exiled the poet.
v | banish           | obj                        | deport 174 | obj to        | The emperor banished the monk.
v | displace         | obj                        | deport 174 | obj           | The dam displaced the villagers.
v | force out        | obj                        | deport 174 | obj of        | The army forced out the settlers.
v | drive out        | obj                        | deport 174 | obj of        | The clan drove out the traders.
v | force            | obj; inf                   | 170 | obj                | The guards forced the driver to stop.
v | force            | obj; out, from, into       | 170 | obj                | The jets forced the plane into a turn.
v | compel           | obj                        | 170 | obj                | The law compelled the firm to pay.
v | coerce           | obj                        | 170 | obj                | The gang coerced the clerks.
v | withhold         | obj; !obj aid, fund, funding | withhold 170 | from obj  | The ministry withheld the passports.
v | hack             | obj, into                  | cyber 170 | obj into       | The agents hacked the ministry.
v | hack             | obj @person                | cyber 170 | obj            | The service hacked the journalist.
v | spy              | on                         | cyber 170 | on             | The bureau spied on the editors.
v | wiretap          | obj                        | cyber 170 | obj            | The police wiretapped the judge.
v | tap              | obj phone, line, cable     | cyber 170 | of             | The agents tapped the phone of the king.
v | spread           | obj disinformation, misinformation, propaganda, rumor, rumour, falsehood, fake news | misinformation 170 | about against | The bureau spread propaganda about the rebels.
v | launch           | obj @cyber                 | cyber 170 | on against     | The hackers launched a cyber attack on the bank.
v | rig              | obj                        | misinformation 170 | obj   | The party rigged the vote.
v | disperse         | obj protester, crowd, demonstrator, protest, rally, demonstration | restrict 170 | obj | The police dispersed the crowd.
v | break up         | obj protest, rally, demonstration, march, gathering, camp | restrict 170 | obj | The police broke up the rally.
v | put down         | obj revolt, rebellion, uprising, mutiny, protest, coup | restrict 170 | obj | The army put down the mutiny.
v | quell            | obj                        | restrict 170 | obj         | The guards quelled the riot.
v | order            | obj closure, shutdown, deportation, evacuation, seizure | restrict 172 | of | The court ordered the closure of the plant.
v | order            | to suspend, close, stop, leave, shut, halt, cease, remove, wait | restrict 172 | obj | The ministry ordered the paper to suspend printing.
v | overthrow        | obj                        | seize 192 | obj                | The officers overthrew the king.
v | topple           | obj                        | seize 192 | obj                | The army toppled the president.
v | oust             | obj                        | seize 192 | obj                | The officers ousted the premier.
v | depose           | obj                        | seize 192 | obj                | The guards deposed the king.
n | coup             |                            | seize 192 | against in         | The coup against the president failed.
n | overthrow        | of                         | seize 192 | of                 | The overthrow of the king took a night.
n | arrest           |                            | arrest 173 | of            | The arrest of the editor shook the town.
n | detention        |                            | arrest 173 | of            | The detention of the crew was illegal.
n | imprisonment     |                            | arrest 173 | of            | The imprisonment of the poet drew protests.
n | house arrest     |                            | arrest 173 | of            | The house arrest of the monk ended.
n | crackdown        |                            | restrict 170 | on against  | The crackdown on the press went on.
n | repression       |                            | restrict 170 | of against  | The repression of the sect grew.
n | persecution      |                            | restrict 170 | of          | The persecution of the monks went on.
n | sanction         |                            | restrict 163 | on against  | The sanctions against the junta hurt the banks.
n | embargo          |                            | restrict 163 | on against  | The embargo on the island was total.
n | tariff           | on, against                | restrict 163 | on against  | The tariffs of the bloc on steel stand.
n | ban              | on                         | restrict 172 | on of       | The ban on rallies stands.
n | restriction      | on                         | restrict 172 | on          | The restrictions on travel hurt the islands.
n | curfew           |                            | curfew 1723 | in on        | The curfew in the port begins at ten.
n | martial law      |                            | martial-law 1724 | in      | Martial law in the province goes on.
n | state of emergency |                          | martial-law 1724 | in      | The state of emergency in the valley was extended.
n | censorship       |                            | censor 1721 | of           | The censorship of the press by the junta is strict.
n | blockade         |                            | restrict 191 | of on       | The blockade of the port by the fleet lasted a year.
n | siege            |                            | restrict 191 | of          | The siege of the fort lasted months.
n | closure          | of border, airspace, port, crossing | restrict 191 | of with | The closure of the border hurt trade.
n | closure          | of newspaper, station, channel, radio | censor 1721 | of  | The closure of the newspaper was illegal.
n | seizure          |                            | seize 171 | of             | The seizure of the tanker raised prices.
n | confiscation     |                            | seize 1711 | of            | The confiscation of the land was cruel.
n | raid             | on office, home, house, newsroom, headquarters | seize 171 | on | The raid on the office of the paper was filmed.
n | occupation       | of                         | seize 192 | of             | The occupation of the island lasted years.
n | annexation       |                            | seize 192 | of             | The annexation of the province was denied.
n | capture          | of @territory              | seize 192 | of             | The capture of the airport took a day.
n | takeover         | of @territory              | seize 192 | of             | The takeover of the port was quick.
n | deportation      |                            | deport 174 | of to         | The deportation of the family was stopped.
n | eviction         |                            | deport 174 | of            | The eviction of the tenants was cruel.
n | cyber attack     |                            | cyber 170 | on against     | The cyber attack on the bank was traced.
n | cyberattack      |                            | cyber 170 | on against     | The cyberattack against the clinic was blamed on a gang.
n | hacking          |                            | cyber 170 | of             | The hacking of the ministry was traced.
n | disinformation   |                            | misinformation 170 | about against | The disinformation about the vaccine spread.
`,
}
