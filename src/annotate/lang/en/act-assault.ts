import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for violence: attacks, killings, bombardment, abduction, torture, destruction, broken truces. */
export const assaultActs: ActTable = {
  type: 'ASSAULT',
  rows: `
v | attack           | obj; !obj decision, policy, record, proposal, speech, plan, cell, dna, virus, bacterium, tumor, tumour, cancer, problem, tissue, crop | 190 | obj | The rebels attacked the garrison.
v | assault          | obj                        | beat 182 | obj            | Two men assaulted the driver.
v | ambush           | obj                        | 190 | obj                | Gunmen ambushed the convoy.
v | raid             | obj; !obj office, home, house, shop, bank | 190 | obj | The clan raided the camp.
v | strike           | obj; !as; !obj deal, bargain, agreement, pact, balance, blow, tone, pose, match | 190 | obj | The jets struck the depot.
v | hit              | obj; with missile, rocket, bomb, drone, shell, strike, grenade | heavy-weapons 195 | obj | The army hit the camp with rockets.
v | hit              | obj @territory, @property, target, convoy, @army; subj missile, rocket, jet, strike, army, force, warplane, drone, shell, bomb | heavy-weapons 195 | obj | Rockets hit the airport.
v | target           | obj @territory, @property, @person, convoy, @army, positions | 190 | obj | The raids targeted the camps.
v | invade           | obj                        | 190 | obj                | The empire invaded the kingdom.
v | storm            | obj                        | 190 | obj                | Soldiers stormed the radio station.
v | assassinate      | obj                        | targeted 186 | obj        | A gunman assassinated the mayor.
v | gun down         | obj                        | firearms 193 | obj        | Two men gunned down the judge.
v | murder           | obj                        | targeted 180 | obj        | The gang murdered the witness.
v | kill             | obj; !obj bill, deal, plan, bacterium, virus, cell, germ, tumor, tumour, cancer, insect, mosquito, pest, weed, fish, proposal, time | 180 | obj                | The landslide victims' driver was killed.
v | kill             | obj; subj airstrike, air strike, strike, warplane, jet, raid | aerial 195 | obj | Air strikes killed four farmers.
v | kill             | obj; subj drone            | drone 195 | obj           | A drone killed the commander.
v | kill             | obj; subj shell, shelling, artillery, mortar, tank, rocket, missile | heavy-weapons 194 | obj | Shelling killed two nurses.
v | kill             | obj; subj bomb, bombing, explosion, blast, mine | explosives 183 | obj | A bomb killed three guards.
v | kill             | obj; subj bomber, suicide bomber | suicide-attack 1831 | obj | A suicide bomber killed six people.
v | kill             | obj; subj gunman, shooter, sniper | firearms 193 | obj  | A sniper killed the guard.
v | kill             | in attack, raid, strike, shelling, bombing, shooting, ambush, clash, fight, fighting, battle, operation, airstrike, massacre, bomb, bomb explosion, bomb blast, car bomb, crossfire, gunfire | 190 | obj | Ten men were killed in the attack.
v | slay             | obj                        | 180 | obj                | The bandits slew the merchant.
v | behead           | obj                        | primitive 180 | obj       | The militants beheaded the pilot.
v | hang             | obj @person, prisoner, body | primitive 180 | obj      | The mob hanged the prisoner.
v | lynch            | obj                        | primitive 180 | obj       | A mob lynched the driver.
v | stab             | obj                        | primitive 182 | obj       | A man stabbed the guard.
v | slaughter        | obj @person                | 202 | obj                | The raiders slaughtered the villagers.
v | massacre         | obj                        | 202 | obj                | The troops massacred the villagers.
v | exterminate      | obj                        | 202 | obj                | The regime exterminated the minority.
v | wipe out         | obj                        | 202 | obj                | The raiders wiped out the village.
v | execute          | subj @army, militant, rebel, gunman, group, fighter, terrorist | 180 | obj | The militants executed the pilot.
v | injure           | obj                        | 182 | obj                | The gang injured two guards.
v | wound            | obj                        | 182 | obj                | A sniper wounded the medic.
v | hurt             | obj @person                | 182 | obj                | The blast hurt nine people.
v | maim             | obj                        | 182 | obj                | The mine maimed the boy.
v | beat             | obj @person, prisoner, detainee, boy, girl, driver, marcher | beat 182 | obj | The guards beat the prisoner.
v | beat up          | obj                        | beat 182 | obj           | The thugs beat up the reporter.
v | punch            | obj                        | beat 182 | obj           | The guard punched the driver.
v | kick             | obj @person                | beat 182 | obj           | The officer kicked the man.
v | whip             | obj                        | beat 182 | obj           | The guards whipped the thief.
v | flog             | obj                        | beat 182 | obj           | The court guards flogged the thief.
v | manhandle        | obj                        | beat 182 | obj           | Guards manhandled the reporter.
v | mistreat         | obj                        | beat 182 | obj           | The wardens mistreated the inmates.
v | abuse            | obj @person, prisoner, detainee, inmate, girl, boy | beat 182 | obj | The wardens abused the prisoner.
v | torture          | obj                        | torture 1822 | obj       | The guards tortured the poet.
v | rape             | obj                        | sexual 1821 | obj        | The soldiers raped two women.
v | molest           | obj                        | sexual 1821 | obj        | The teacher molested the boy.
v | abduct           | obj                        | abduct 181 | obj         | Gunmen abducted the nun.
v | kidnap           | obj                        | abduct 181 | obj         | The rebels kidnapped the engineers.
v | take … hostage   |                            | abduct 181 | obj         | The gang took the clerk hostage.
v | hold … hostage   |                            | abduct 181 | obj         | The rebels held the crew hostage.
v | take             | obj hostage                | abduct 181 | of          | The militants took hostages in the school.
v | hold             | obj captive                | abduct 181 | obj         | The pirates held captives on the island.
v | hijack           | obj @vehicle               | abduct 181 | obj         | Two men hijacked the plane.
v | use              | as human shield, shield    | abduct 184 | obj         | The militia used villagers as human shields.
v | hold             | as human shield, shield    | abduct 184 | obj         | The militia held villagers as human shields.
v | shoot            | obj                        | firearms 193 | obj       | A guard shot the burglar.
v | shoot            | at                         | firearms 193 | at        | Snipers shot at the medics.
v | shoot dead       |                            | firearms 193 | obj       | Police shot dead the gunman.
v | shoot down       |                            | heavy-weapons 195 | obj  | The rebels shot down a helicopter.
v | down             | obj @vehicle, drone, warplane | heavy-weapons 195 | obj | The battery downed a drone.
v | open             | obj fire                   | firearms 193 | on at     | Soldiers opened fire on the crowd.
v | fire             | on, at, upon               | firearms 193 | on at upon | The guards fired on the crowd.
v | fire             | obj @weapon, shot, bullet, round, projectile, salvo | heavy-weapons 194 | at on into against to | The rebels fired rockets at the airport.
v | fire             | obj shot, bullet, round, gun | firearms 193 | at on into | The guards fired shots at the car.
v | fire             | obj tear gas, rubber bullet, water cannon | crowd-control 175 | at on into | The police fired tear gas at the crowd.
v | use              | obj tear gas, water cannon, baton, rubber bullet | crowd-control 175 | against on | The police used water cannon against the crowd.
v | use              | obj @wmd                   | unconventional 204 | against on in | The regime used nerve agent against the town.
v | use              | obj force, live ammunition, violence | 175 | against on | The police used force against the marchers.
v | gas              | obj                        | unconventional 2041 | obj | The regime gassed the village.
v | poison           | obj                        | unconventional 2041 | obj | Agents poisoned the defector.
v | snipe            | at                         | firearms 193 | at        | Gunmen sniped at the guards.
v | exchange         | obj fire, shot, gunfire    | firearms 193 ~ | with    | The two patrols exchanged fire.
v | bomb             | obj                        | aerial 195 | obj         | Planes bombed the bridge.
v | bombard          | obj                        | heavy-weapons 194 | obj  | The guns bombarded the port.
v | shell            | obj                        | heavy-weapons 194 | obj  | The rebels shelled the suburb.
v | pound            | obj                        | heavy-weapons 194 | obj  | Guns pounded the old town.
v | pummel           | obj                        | heavy-weapons 194 | obj  | Jets pummelled the hills.
v | strafe           | obj                        | aerial 195 | obj         | A jet strafed the column.
v | drop             | obj @bomb, barrel bomb     | aerial 195 | on over     | The plane dropped bombs on the town.
v | detonate         | obj                        | explosives 183 | in near at | The rebels detonated a mine near the bridge.
v | explode          | subj @bomb, car            | explosives 183 | in near at outside | A bomb exploded near the market.
v | go off           | subj @bomb                 | explosives 183 | in near at outside | A bomb went off near the market.
v | plant            | obj @bomb                  | explosives 183 | in at    | The gang planted a bomb in the bank.
v | blow up          | obj                        | explosives 183 | obj      | The rebels blew up the bridge.
v | blow up          | obj himself, herself, themselves | suicide-attack 1831 | at in near outside | The man blew himself up at the gate.
v | blow … up        |                            | explosives 183 | obj      | The rebels blew the bridge up.
v | torch            | obj                        | destroy 1712 | obj        | The raiders torched the village.
v | burn             | obj @property, @vehicle, village, home, crop | destroy 1712 | obj of | The raiders burned the village.
v | burn down        | obj                        | destroy 1712 | obj of     | The mob burned down the school.
v | set              | on fire                    | destroy 1712 | obj of     | The mob set the bus on fire.
v | set fire         | to                         | destroy 1712 | to         | The raiders set fire to the barn.
v | set ablaze       |                            | destroy 1712 | obj of     | The mob set ablaze two shops.
v | destroy          | obj; !obj stockpile, stock | destroy 1712 | obj of     | The army destroyed the village.
v | demolish         | obj                        | destroy 1712 | obj of     | The soldiers demolished the house.
v | raze             | obj                        | destroy 1712 | obj of     | The army razed the camp.
v | bulldoze         | obj                        | destroy 1712 | obj of     | The soldiers bulldozed the huts.
v | sabotage         | obj                        | destroy 1712 | obj of     | The agents sabotaged the plant.
v | vandalize        | obj                        | destroy 1712 | obj of     | Youths vandalized the statue.
v | damage           | obj @property, @vehicle, @territory; subj @army, gunman, rebel, missile, rocket, protester, shell | destroy 1712 | obj of | The rebels damaged the bridge.
v | sink             | obj @vehicle, boat, warship, frigate, submarine | heavy-weapons 194 | obj | The torpedo sank the frigate.
v | ransack          | obj                        | destroy 1712 | obj of     | The mob ransacked the embassy.
v | pillage          | obj                        | destroy 1712 | obj of     | The army pillaged the port.
v | plunder          | obj                        | destroy 1712 | obj of     | The raiders plundered the town.
v | crush            | obj rebel, revolt, uprising, rebellion, protest, opposition, enemy, militia | 175 | obj | The army crushed the revolt.
v | fight            | obj; !obj @proposal, @disease, @disaster, crime, corruption, election, climate change, poverty, change, terrorism, hunger | 190 | obj with | The army fought the rebels.
v | fight            | with, against; !obj; !against bill, proposal, plan, law, ruling, decision, measure | 190 | with against       | The clans fought against the settlers.
v | fight            | !obj                       | 190 ~ | with for         | The two clans fought for the well.
v | battle           | obj; !obj @disease, @disaster | 190 | obj             | The police battled the gang.
v | combat           | obj rebel, militant, insurgent, group, guerrilla | 190 | obj | The army combated the guerrillas.
v | clash            | !over                      | 190 ~ | with             | The two patrols clashed at the river.
v | skirmish         |                            | 190 ~ | with             | The patrols skirmished near the well.
v | exchange         | obj blow                   | 190 ~ | with             | The brothers exchanged blows.
v | wage             | obj war, campaign, jihad, offensive, battle | 190 | on against with | The king waged war on the clans.
v | go               | to war                     | 190 | with against       | The republic went to war with the empire.
v | launch           | obj @strike                | 190 | on against at in   | The army launched an offensive against the rebels.
v | launch           | obj air strike, airstrike, air raid | aerial 195 | on against in | The kingdom launched air strikes on the hills.
v | launch           | obj missile attack, missile strike, artillery | heavy-weapons 194 | on against at | The fleet launched a missile attack on the port.
v | launch           | obj @weapon; at, against, on, into, toward, towards | heavy-weapons 194 | at against on into toward | The fleet launched missiles at the port.
v | launch           | obj drone attack, drone strike | drone 195 | on against in | The army launched a drone strike on the camp.
v | carry out        | obj @strike, massacre, killing, shooting | 190 | on against in | The rebels carried out an attack on the port.
v | carry out        | obj air strike, airstrike, air raid | aerial 195 | on against in | The kingdom carried out air strikes on the hills.
v | carry out        | obj suicide attack, suicide bombing | suicide-attack 1831 | on against in at | The group carried out a suicide bombing in the market.
v | conduct          | obj @strike                | 190 | on against in      | The army conducted a raid on the camp.
v | conduct          | obj air strike, airstrike, air raid | aerial 195 | on against in | The kingdom conducted air strikes in the hills.
v | mount            | obj @strike                | 190 | on against in      | The rebels mounted an attack on the fort.
v | begin            | obj @strike                | 190 | on against in      | The army began an offensive against the port.
v | start            | obj @strike                | 190 | on against in      | The empire started a war against the island.
v | commence         | obj @strike                | 190 | on against in      | The army commenced its assault on the fort.
v | continue         | obj @strike                | 190 | on against in      | The army continued its attacks on the port.
v | resume           | obj @strike, @hostilities  | 190 | on against in      | The rebels resumed their attacks on the port.
v | step up          | obj @strike, @hostilities  | 190 | on against in      | The rebels stepped up attacks on the road.
v | intensify        | obj @strike, @hostilities  | 190 | on against in of   | The army intensified its bombardment of the port.
v | order            | obj @strike                | 190 | on against in      | The king ordered an attack on the fort.
v | stage            | obj @strike                | 190 | on against in      | The rebels staged a raid on the fort.
v | claim            | obj responsibility         | 190 | for                | The group claimed responsibility for the bombing.
v | retaliate        |                            | 190 | against            | The army retaliated after the raid.
v | repel            | obj                        | 190 | obj                | The guards repelled the raiders.
v | intervene        | militarily                 | 190 | in against         | The alliance intervened militarily in the valley.
v | violate          | obj @ceasefire             | 196 | in with            | The rebels violated the truce.
v | break            | obj @ceasefire             | 196 | in with            | The army broke the ceasefire.
v | breach           | obj @ceasefire             | 196 | in with            | The militia breached the truce.
v | violate          | obj airspace, border       | 190 | of                 | A jet violated the airspace of the island.
v | cleanse          | obj                        | 203 | of                 | The militia cleansed the valley.
v | die              | under, after, from torture | torture 1822 | > subj    | The poet died after torture.
n | attack           | !mod heart, asthma, verbal, panic, cyber | 190 | on against at in | The attack of the rebels on the port failed.
n | assault          |                            | 190 | on against         | The assault on the fort lasted a day.
n | offensive        |                            | 190 | on against in      | The offensive against the rebels began.
n | counteroffensive |                            | 190 | on against in      | The counteroffensive of the army stalled.
n | invasion         |                            | 190 | of                 | The invasion of the island by the empire failed.
n | incursion        |                            | 190 | into               | The incursion into the valley was brief.
n | ambush           |                            | 190 | of on              | The ambush of the convoy by gunmen was bloody.
n | raid             |                            | 190 | on against         | The raid on the camp was swift.
n | strike           | on, against, by @army      | 190 | on against in      | The strike on the depot was seen for miles.
n | strike           | mod air, aerial, military, missile, drone, retaliatory, artillery, precision, israeli | aerial 195 | on against in | The air strike on the depot was seen for miles.
n | air strike       |                            | aerial 195 | on against in | The air strikes against the rebels went on.
n | airstrike        |                            | aerial 195 | on against in | The airstrike on the depot was wrong.
n | air raid         |                            | aerial 195 | on against in | The air raid on the port came at night.
n | drone strike     |                            | drone 195 | on against in | The drone strike on the convoy was secret.
n | drone attack     |                            | drone 195 | on against in | The drone attack on the plant was claimed.
n | bombing          |                            | explosives 183 | of in at on | The bombing of the bank shook the city.
n | car bombing      |                            | explosives 1832 | of in at | The car bombing in the market was claimed.
n | car bomb         |                            | explosives 1832 | > in at  | The car bomb at the bank was found.
n | suicide bombing  |                            | suicide-attack 1831 | in at on | The suicide bombing at the gate was claimed.
n | suicide attack   |                            | suicide-attack 1831 | in at on | The suicide attack on the base was claimed.
n | bombardment      |                            | heavy-weapons 194 | of on | The bombardment of the port went on.
n | shelling         |                            | heavy-weapons 194 | of on | The shelling of the suburb went on.
n | rocket fire      |                            | heavy-weapons 194 | on from into | The rocket fire on the town stopped.
n | missile attack   |                            | heavy-weapons 194 | on against | The missile attack on the port sank a ship.
n | rocket attack    |                            | heavy-weapons 194 | on against | The rocket attack on the base was blamed on rebels.
n | explosion        |                            | explosives 183 | > in at of | The explosion in the market was heard for miles.
n | blast            |                            | explosives 183 | > in at of | The blast in the market was heard for miles.
n | shooting         |                            | firearms 193 | of in at  | The shooting of the guard was filmed.
n | shootout         |                            | firearms 193 ~ | with between | The shootout between the gangs was brief.
n | gunfire          |                            | firearms 193 | on in at  | Gunfire in the suburb woke the town.
n | killing          |                            | 180 | of                 | The killing of the judge shook the city.
n | murder           |                            | targeted 180 | of        | The murder of the editor was never solved.
n | assassination    |                            | targeted 186 | of        | The assassination of the mayor shook the city.
n | assassination attempt |                       | targeted 185 | on against | The assassination attempt on the king failed.
n | massacre         |                            | 202 | of in              | The massacre of the villagers was denied.
n | genocide         |                            | 203 | of against in      | The genocide against the minority was denied.
n | ethnic cleansing |                            | 203 | of in              | The ethnic cleansing of the valley was denied.
n | slaughter        | of                         | 202 | of                 | The slaughter of the villagers went on.
n | beheading        |                            | primitive 180 | of       | The beheading of the pilot was filmed.
n | stabbing         |                            | primitive 182 | of in    | The stabbing of the guard was filmed.
n | execution        | of                         | 180 | of                 | The execution of the pilot by the militants was filmed.
n | war              | !mod trade, cold, civil, price; !against @ill; !on @ill | 190 ~ | against with on between in | The war against the clans was long.
n | civil war        |                            | 190 ~ | between in       | The civil war in the kingdom was long.
n | battle           | !mod legal, court; !against @ill; !on @ill | 190 ~ | against with between for | The battle for the bridge lasted a week.
n | fighting         | !against @ill; !on @ill | 190 ~ | with between in against | The fighting between the clans went on.
n | combat           | !against @ill; !on @ill | 190 ~ | with between in  | Combat with the rebels went on.
n | clash            |                            | 190 ~ | with between in  | The clashes with the rebels went on.
n | skirmish         |                            | 190 ~ | with between in  | The skirmish between the patrols was brief.
n | hostilities      |                            | 190 ~ | with between in against | The hostilities between the clans went on.
n | violence         |                            | 180 | against in         | The violence against the sect spread.
n | bloodshed        |                            | 180 | in                 | The bloodshed in the valley went on.
n | airstrikes       |                            | aerial 195 | on against in | The airstrikes against the rebels went on.
n | military action  |                            | 190 | against in         | The military action against the junta was short.
n | military operation |                          | 190 | against in         | The military operation in the valley was short.
n | intervention     | mod armed, foreign, coalition | 190 | in against | The armed intervention in the valley was short.
n | military strike  |                            | aerial 195 | on against in | The military strike on the depot was brief.
n | military offensive |                          | 190 | on against in      | The military offensive in the valley began.
n | terror attack    |                            | 180 | on against in      | The terror attack in the market was claimed.
n | terrorist attack |                            | 180 | on against in      | The terrorist attack in the market was claimed.
n | military campaign |                           | 190 | in against         | The military campaign against the clans went on.
n | mortar fire      |                            | heavy-weapons 194 | on | Mortar fire hit the suburb.
n | military intervention |                       | 190 | in against         | The military intervention in the valley was short.
n | torture          |                            | torture 1822 | of        | The torture of prisoners by the guards was filmed.
n | rape             |                            | sexual 1821 | of         | The rape of the women was denied.
n | abduction        |                            | abduct 181 | of          | The abduction of the nun was condemned.
n | kidnapping       |                            | abduct 181 | of          | The kidnapping of the engineers was claimed.
n | hijacking        |                            | abduct 181 | of          | The hijacking of the plane ended in a field.
n | beating          |                            | beat 182 | of            | The beating of the driver was filmed.
n | destruction      | of; !of stockpile          | destroy 1712 | of        | The destruction of the village was total.
n | arson            |                            | destroy 1712 | of on     | The arson of the barn was proved.
n | arson attack     |                            | destroy 1712 | on        | The arson attack on the school was solved.
n | sabotage         |                            | destroy 1712 | of        | The sabotage of the plant was denied.
n | violation        | of @ceasefire              | 196 | of in              | The violation of the truce was denied.
n | terrorism        |                            | 180 | against in         | Terrorism against the republic was feared.
n | chemical attack  |                            | unconventional 2041 | on in | The chemical attack on the town was denied.
n | crossfire        |                            | firearms 193 ~ | between | The crossfire between the patrols went on.
`,
}
