import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for help that is given: money, arms, relief, protection, shelter, asylum. */
export const aidActs: ActTable = {
  type: 'AID',
  rows: `
v | aid              | obj                        | 070 | obj                | The charity aided the flooded villages.
v | assist           | obj                        | 070 | obj                | The navy assisted the fishermen.
v | assist           | in, with                   | 070 | obj                | Doctors assisted in the camp.
v | help             | obj                        | 070 | obj                | The fund helped the widows.
v | provide          | obj @aid, @currency        | 070 | to for obj with    | The agency provided assistance to the farmers.
v | provide          | obj support                | 070 | to for obj         | The agency provided support to the farmers.
v | provide          | with @aid                  | 070 | obj                | The state provided the town with food.
v | provide          | obj food, water, relief, shelter, medicine, tent, blanket, vaccine, humanitarian aid, humanitarian assistance, medical care, care | 073 | to for obj | The charity provided shelter to the families.
v | provide          | obj @weapon, training, equipment, ammunition | 072 | to for obj with | The ally provided weapons to the militia.
v | give             | obj @aid, @currency        | 070 | to obj             | The bank gave money to the school.
v | give             | obj food, water, relief, shelter, medicine, vaccine | 073 | to obj | The villagers gave food to the refugees.
v | give             | obj @weapon, ammunition    | 072 | to obj             | The general gave rifles to the farmers.
v | give             | obj refuge, asylum, shelter, sanctuary | 075 | to obj   | The island gave refuge to the sailors.
v | donate           | obj                        | 073 | to                 | The firm donated beds to the clinic.
v | donate           | !obj                       | 070 | to                 | Thousands donated to the fund.
v | contribute       | obj @aid, @currency        | 070 | to                 | The kingdom contributed two million euros to the fund.
v | contribute       | obj @army, peacekeeper     | 074 | to                 | The republic contributed troops to the mission.
v | contribute       | to fund, programme, program, relief, appeal | 070 | to | Nine states contributed to the relief fund.
v | send             | obj @aid; !obj ammunition  | 073 | to for             | The church sent blankets to the camp.
v | send             | obj @peacekeeper           | 074 | to                 | The union sent observers to the border.
v | send             | obj @army; on mission, peacekeeping | 074 | to        | The island sent a platoon on a peacekeeping mission.
v | send             | obj doctor, nurse, medic, expert, rescuer, team, rescue team, fireman, firefighter | 073 | to | The city sent doctors to the valley.
v | send             | obj @army; to peacekeeping force, peacekeeping mission, mission | 074 | to | The island sent a platoon to the peacekeeping mission.
v | deploy           | obj @army; as peacekeeper, peacekeeping force | 074 | to in along | The soldiers were deployed as a peacekeeping force.
v | deploy           | obj peacekeeper            | 074 | to in along        | The union deployed peacekeepers in the valley.
v | arrive           | subj peacekeeper           | 074 | in at              | The peacekeepers arrived in the port.
v | hand over        | obj equipment, medicine, vaccine, food, supply, ventilator, aid, donation, cheque, check | 073 | to | The charity handed over medicine to the clinic.
v | spend            | obj @currency; on, to      | 071 | on for             | The state spent a million dollars on the camps.
v | increase         | obj aid, assistance, funding, support | 070 | to for in | The fund increased its aid to the islands.
v | send             | obj @weapon                | 072 | to                 | The ally sent rockets to the rebels.
v | deliver          | obj @aid                   | 073 | to                 | The ships delivered food to the island.
v | deliver          | obj @weapon                | 072 | to                 | The firm delivered missiles to the army.
v | ship             | obj @aid                   | 073 | to                 | The agency shipped medicine to the port.
v | ship             | obj @weapon                | 072 | to                 | The state shipped rifles to the front.
v | supply           | obj @aid                   | 070 | to                 | The city supplied water to the camp.
v | supply           | obj @weapon                | 072 | to                 | The kingdom supplied arms to the tribes.
v | supply           | with                       | 070 | obj                | The charity supplied the clinic with vaccines.
v | distribute       | obj @aid                   | 073 | to among           | Volunteers distributed food to the families.
v | allocate         | obj @aid, @currency        | 071 | to for             | The bank allocated funds to the poor districts.
v | fund             | obj                        | 071 | obj                | The ministry funded the clinic.
v | finance          | obj                        | 071 | obj                | The emirate financed the militia.
v | bankroll         | obj                        | 071 | obj                | The tycoon bankrolled the party.
v | subsidize        | obj                        | 071 | obj                | The state subsidizes the mines.
v | lend             | obj; !obj support, hand    | 071 | to obj             | The bank lent the city ten million dollars.
v | bail out         |                            | 071 | obj                | The state bailed out the bank.
v | grant            | obj @aid, @currency        | 071 | to obj             | The fund granted a loan to the republic.
v | grant            | obj asylum, refuge, sanctuary, residence, visa | 075 | to obj | The embassy granted asylum to the editor.
v | award            | obj @aid, @currency, contract | 071 | to obj          | The court awarded compensation to the miners.
v | compensate       | obj                        | 071 | obj                | The firm compensated the farmers.
v | arm              | obj                        | 072 | obj                | The kingdom armed the hill tribes.
v | equip            | obj                        | 072 | obj                | The ally equipped two brigades.
v | train            | obj rebel, militia, fighter, insurgent | 072 | obj    | The instructors trained the rebels.
v | feed             | obj                        | 073 | obj                | The monks fed the orphans.
v | vaccinate        | obj                        | 073 | obj                | Nurses vaccinated the children.
v | treat            | obj @person, patient, victim, wounded | 073 | obj     | Doctors treated the wounded soldiers.
v | fly              | obj @aid; to, into         | 073 | to into            | The charity flew medicine into the valley.
v | airlift          | obj                        | 073 | to                 | The air force airlifted medicine to the valley.
v | evacuate         | obj                        | 073 | from obj           | Helicopters evacuated the villagers.
v | rescue           | obj                        | 073 | obj                | The coast guard rescued the crew.
v | save             | obj @person, life          | 073 | obj of             | The medics saved the driver.
v | shelter          | obj                        | 075 | obj                | The convent sheltered the deserters.
v | harbor           | obj                        | 075 | obj                | The village harbored the rebels.
v | take in          | obj @migrant, @person      | 075 | obj                | The town took in a thousand refugees.
v | accept           | obj @migrant               | 075 | obj                | The republic accepted two hundred refugees.
v | resettle         | obj                        | 075 | obj                | The state resettled the families.
v | open             | obj border, door; to @migrant | 075 | to              | The kingdom opened its borders to the refugees.
v | protect          | obj                        | 074 | obj                | The troops protected the convoy.
v | guard            | obj                        | 074 | obj                | Soldiers guarded the polling station.
v | escort           | obj                        | 074 | obj                | The navy escorted the tankers.
v | protect          | obj @person                | 074 | obj                | The soldiers protected the civilians.
v | rebuild          | obj                        | 071 | obj for            | The engineers rebuilt the school.
v | receive          | obj @aid; from             | 070 | from > subj        | The town received aid from the capital.
v | serve            | in peacekeeping, mission, peacekeeping force | 074 | in | Two battalions served in the peacekeeping mission.
n | aid              | to, for                    | 070 | to for             | The aid to the islands arrived on Monday.
n | assistance       | to, for                    | 070 | to for             | The assistance of the fund to the farmers is small.
n | donation         |                            | 070 | to for             | The donation of the firm to the clinic was announced.
n | humanitarian aid |                            | 073 | to for             | Humanitarian aid for the valley was flown in.
n | donor            | to, of                     | 070 | to of              | The kingdom is the largest donor to the fund.
n | evacuation       | of                         | 073 | of from            | The evacuation of the villagers took a day.
n | rescue           | of                         | 073 | of                 | The rescue of the crew lasted all night.
n | delivery         | of @aid                    | 073 | to                 | The delivery of food to the camp went on.
n | delivery         | of @weapon                 | 072 | to                 | The delivery of missiles to the ally began.
n | deployment       | of @peacekeeper            | 074 | to in              | The deployment of peacekeepers to the valley began.
n | funding          | for, to                    | 071 | for to             | The funding for the clinic was doubled.
n | relief           | for, to                    | 073 | for to             | The relief for the valley was flown in.
n | aid package      |                            | 070 | to for             | The aid package for the islands was approved.
n | bailout          |                            | 071 | of for             | The bailout of the bank cost billions.
`,
}
