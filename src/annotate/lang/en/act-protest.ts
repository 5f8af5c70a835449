import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for demonstrations, strikes, boycotts, riots and blockades by civilians. */
export const protestActs: ActTable = {
  type: 'PROTEST',
  rows: `
v | protest          |                            | demo 141 | against at obj over | Thousands protested against the tax.
v | demonstrate      | against, for, outside, in  | demo 141 | against outside | Students demonstrated against the law.
v | demonstrate      | !obj                       | demo 141 | against         | Nurses demonstrated on Sunday.
v | rally            | in, outside, at; !behind; !around | demo 141 | against outside | Supporters rallied outside the palace.
v | march            | on, through, to, against, in | demo 141 | against on     | Farmers marched through the capital.
v | picket           |                            | demo 141 | obj             | The drivers picketed the depot.
v | chant            | obj slogan                 | demo 141 | against         | The crowd chanted slogans against the king.
v | take             | to street                  | demo 141 | against         | Thousands took to the streets.
v | hold             | obj @protest, vigil        | demo 141 | against outside at | The group held a vigil outside the prison.
v | stage            | obj @protest               | demo 141 | against outside at | Teachers staged a protest against the cuts.
v | stage            | obj strike, walkout, stoppage | strike 143 | against at | The dockers staged a walkout at the port.
v | stage            | obj sit - in               | obstruct 144 | against in | Students staged a sit-in at the ministry.
v | stage            | obj hunger strike          | hunger 142 | against        | The prisoners staged a hunger strike.
v | organize         | obj @protest               | demo 141 | against         | The union organized a march against the law.
v | burn             | obj flag, effigy, tire, tyre, portrait | demo 141 | of | The crowd burned the flag of the kingdom.
v | strike           | subj worker, teacher, driver, nurse, miner, doctor, pilot, union, docker, staff, employee; !obj | strike 143 | against at | The miners struck for higher pay.
v | go               | on strike                  | strike 143 | at against over | The teachers went on strike.
v | go               | on hunger strike           | hunger 142 | against in     | Two monks went on hunger strike.
v | walk out         | !of @talks                 | strike 143 | of at          | The nurses walked out over pay.
v | down             | obj tool                   | strike 143 | at             | The welders downed tools.
v | stop             | obj work                   | strike 143 | at             | The miners stopped work at the pit.
v | begin            | obj strike, stoppage, walkout | strike 143 | at against  | The pilots began a strike at noon.
v | start            | obj strike, stoppage, walkout | strike 143 | at against  | The clerks started a strike.
v | launch           | obj strike, walkout, protest, demonstration; !obj air strike, airstrike, military strike, missile strike, drone strike; !against @army | strike 143 | at against | The nurses launched a strike.
v | begin            | obj hunger strike, fast    | hunger 142 | against        | The editor began a hunger strike.
v | start            | obj hunger strike, fast    | hunger 142 | against        | The priest started a hunger strike.
v | boycott          | obj                        | boycott 143 | obj           | Farmers boycotted the vote.
v | block            | obj road, street, highway, bridge, entrance, border, motorway, railway, track | obstruct 144 | obj against | The drivers blocked the highway.
v | barricade        | obj                        | obstruct 144 | obj          | The students barricaded the hall.
v | occupy           | obj square, building, hall, university, office, campus, street | obstruct 144 | obj | Students occupied the hall.
v | storm            | obj parliament, embassy, palace, ministry; subj protester, demonstrator, crowd, mob | riot 145 | obj | The crowd stormed the parliament.
v | riot             |                            | riot 145 | in against      | Prisoners rioted in the north wing.
v | loot             | obj                        | riot 145 | obj             | The crowd looted the shops.
v | rampage          |                            | riot 145 | through in      | Gangs rampaged through the market.
v | clash            | with police; subj protester, demonstrator, student, crowd, supporter, worker, opponent | riot 145 ~ | with | Protesters clashed with police.
v | throw            | obj stone, bottle, petrol bomb, rock, brick | riot 145 | at | Youths threw stones at the police.
v | hurl             | obj stone, bottle, petrol bomb, rock, brick | riot 145 | at | The crowd hurled stones at the guards.
v | revolt           | !obj                       | 140 | against            | The peasants revolted against the king.
v | rise up          |                            | 140 | against            | The province rose up against the junta.
v | rebel            |                            | 140 | against            | The deputies rebelled against the leader.
v | stand up         | to                         | 140 | to                 | The villagers stood up to the firm.
v | mutiny           |                            | 140 | against            | The garrison mutinied.
v | secede           |                            | 140 | from               | The province seceded from the republic.
v | declare          | obj independence           | 140 | from               | The islands declared independence from the kingdom.
n | protest          |                            | demo 141 | against at over | The protest of the farmers against the tax grew.
n | demonstration    | !of; !mod live             | demo 141 | against         | The demonstration against the law was peaceful.
n | rally            | !mod stock, market, price  | demo 141 | against         | The rally against the junta drew thousands.
n | march            | against, by, for, through  | demo 141 | against         | The march of the miners through the city was calm.
n | vigil            |                            | demo 141 | outside         | The vigil outside the prison went on.
n | strike           | mod general, hunger, transport, rail, teacher, worker, miner, train, bus, pilot, doctor, nurse, labor, labour, postal, work, dock, truck | strike 143 | at against | The rail strike ended on Monday.
n | strike           | by union, worker, teacher, nurse, driver, miner, pilot, staff, employee, doctor | strike 143 | at against | The strike by drivers paralysed the city.
n | general strike   |                            | strike 143 | against        | The general strike against the law was total.
n | hunger strike    |                            | hunger 142 | against        | The hunger strike of the poet ended.
n | walkout          |                            | strike 143 | at             | The walkout at the port lasted a day.
n | sit in           |                            | obstruct 144 | in at        | The sit-in at the ministry ended.
n | boycott          |                            | boycott 143 | of            | The boycott of the vote by the clans was broad.
n | riot             |                            | riot 145 | in against      | The riot in the prison was put down.
n | rioting          |                            | riot 145 | in              | The rioting in the suburbs spread.
n | looting          |                            | riot 145 | of in           | The looting of the shops went on.
n | unrest           |                            | 140 | in                 | The unrest in the north spread.
n | uprising         |                            | 140 | against in         | The uprising against the king failed.
n | revolt           |                            | 140 | against            | The revolt of the peasants failed.
n | rebellion        |                            | 140 | against            | The rebellion against the emperor spread.
n | insurrection     |                            | 140 | against            | The insurrection against the junta failed.
n | mutiny           |                            | 140 | against            | The mutiny of the guards failed.
n | revolution       | !mod industrial, digital, green | 140 | against       | The revolution against the king won.
`,
}
