import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for threats, ultimatums and warnings of harm. */
export const threatenActs: ActTable = {
  type: 'THREATEN',
  rows: `
v | threaten         | inf                        | 130 | obj against        | The colonel threatened to close the bridge.
v | threaten         | to attack, shell, bomb, strike, kill, destroy, invade, fire, retaliate, launch, use, shoot, hit, annihilate | violence 138 | obj against | The militia threatened to shell the port.
v | threaten         | to boycott, sanction, embargo, impose, ban | restrict 1312 | on obj against | The union threatened to impose tariffs on steel.
v | threaten         | to cut, sever, break, suspend, withdraw, halt, stop, recall, quit, leave | relations 1313 | with to from obj | The kingdom threatened to sever ties with the island.
v | threaten         | to expel, deport           | expel 136 | obj            | The junta threatened to expel the envoy.
v | threaten         | to close, seal, block, blockade | restrict 1381 | with obj  | The general threatened to close the strait.
v | threaten         | to seize, occupy, annex, capture, retake | territory 1382 | obj | The warlord threatened to seize the valley.
v | threaten         | to arrest, jail, prosecute, sue, detain, imprison | arrest 132 | obj | The police threatened to arrest the marchers.
v | threaten         | with force, war, strike, attack, violence, death, retaliation, invasion, action, military action | violence 138 | obj | The general threatened the town with war.
v | threaten         | with sanction, tariff, embargo, boycott | restrict 1312 | obj | The bloc threatened the junta with sanctions.
v | threaten         | obj sanction, tariff, embargo, boycott | restrict 1312 | against on | The bloc threatened sanctions against the firm.
v | threaten         | obj war, force, retaliation, attack, action, strike, military action, response | violence 138 | against on | The kingdom threatened war against the island.
v | threaten         | obj                        | 130 | obj                | The gang threatened the witness.
v | threaten         | that                       | 130 | obj                | The agent threatened that the fund would close.
v | warn             | obj                        | 130 | obj                | The queen warned her generals.
v | warn             | of, against, that, inf     | 130 | obj                | The ministry warned of a long war.
v | warn             |                            | 130 | obj                | The council warned that the dam would fall.
v | caution          | obj, against, that         | 130 | obj                | The bank cautioned its clients.
v | issue            | obj ultimatum, deadline    | 139 | to                 | The general issued an ultimatum to the rebels.
v | issue            | obj warning, threat        | 130 | to against for     | The navy issued a warning to the tanker.
v | give             | obj ultimatum, deadline    | 139 | obj to             | The owner gave the tenants a deadline.
v | set              | obj deadline               | 139 | for                | The court set a deadline for the council.
v | deliver          | obj ultimatum, threat, warning | 139 | to             | The envoy delivered an ultimatum to the king.
v | make             | obj threat                 | 130 | against to         | The gang made threats against the judge.
v | vow              | to destroy, retaliate, avenge, attack, crush, punish, strike, fight, annihilate, defeat, eliminate, respond, hit | violence 138 | obj against on | The clan vowed to avenge the killing.
v | vow              | obj revenge, retaliation, vengeance | violence 138 | against on | The brothers vowed revenge.
v | pledge           | to destroy, retaliate, avenge, attack, crush, punish, eliminate | violence 138 | obj against on | The general pledged to crush the revolt.
v | swear            | to destroy, retaliate, avenge, attack, crush, punish, defeat | violence 138 | obj against on | The rebels swore to destroy the fort.
v | promise          | to destroy, retaliate, avenge, attack, crush, punish | violence 138 | obj against on | The junta promised to crush the revolt.
v | swear            | obj revenge, vengeance     | violence 138 | against on  | The widow swore revenge.
v | blackmail        | obj                        | 130 | obj                | The clerk blackmailed the mayor.
v | intimidate       | obj                        | 130 | obj                | The gang intimidated the voters.
v | menace           | obj                        | 130 | obj                | The warlord menaced the valley.
v | declare          | obj war                    | violence 138 | on against  | The republic declared war on its neighbour.
v | reserve          | obj right                  | 130 | against            | The kingdom reserved the right to respond.
v | conspire         | inf, against               | 130 | against            | The officers conspired against the king.
v | plot             | inf, against               | violence 138 | against     | The officers plotted against the king.
n | threat           | against, by, poss          | 130 | against to         | The threat of the gang against the judge was real.
n | threat           | inf                        | 130 | against to         | The threat to close the port was heard.
n | ultimatum        |                            | 139 | to                 | The ultimatum of the general to the town ends today.
n | warning          | to, by, poss               | 130 | to against         | The warning of the navy to the tanker was clear.
n | declaration of war |                          | violence 138 | on against  | The declaration of war on the island came at dawn.
n | death threat     |                            | violence 138 | against to  | The death threats against the poet went on.
`,
}
