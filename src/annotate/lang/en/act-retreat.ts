import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for stepping back in deed: withdrawal, release, ceasefire, disarming, access, resignation, eased sanctions. */
export const retreatActs: ActTable = {
  type: 'RETREAT',
  rows: `
v | withdraw         | obj @army                  | withdraw 087 | from      | The general withdrew his troops from the valley.
v | withdraw         | from @territory            | withdraw 087 | from      | The rebels withdrew from the town.
v | withdraw         | !obj; !from @agreement, @talks | withdraw 087 | from  | The tanks withdrew at dawn.
v | pull out         | obj @army                  | withdraw 087 | of from   | The kingdom pulled out its soldiers.
v | pull out         | of @territory              | withdraw 087 | of        | The militia pulled out of the port.
v | pull back        |                            | withdraw 087 | from      | The brigade pulled back from the border.
v | pull             | obj @army                  | withdraw 087 | from out  | The president pulled the marines from the island.
v | remove           | obj @army, @weapon         | withdraw 087 | from      | The army removed its tanks from the square.
v | move back        |                            | withdraw 087 | from      | The convoy moved back from the bridge.
v | retreat          |                            | withdraw 0874 | from     | The rebels retreated to the hills.
v | vacate           | obj @territory             | withdraw 0874 | obj      | The settlers vacated the hill.
v | evacuate         | obj base, outpost, post, position, fort, settlement | withdraw 0874 | obj | The army evacuated the base.
v | leave            | obj @territory; subj @army | withdraw 0874 | obj      | The soldiers left the town.
v | abandon          | obj base, outpost, post, position, fort, town, village, city | withdraw 0874 | obj | The rebels abandoned the town.
v | hand back        | obj @territory, @property  | 0842 | to                | The army handed back the airport.
v | surrender        | !obj                       | disarm 0874 | to         | The garrison surrendered.
v | surrender        | obj @army, @weapon, @territory | disarm 0874 | to     | The commander surrendered the fort to the rebels.
v | turn himself in  |                            | 0874 | to                | The fugitive turned himself in.
v | lay down         | obj @weapon                | disarm 0873 | to         | The guerrillas laid down their arms.
v | put down         | obj @weapon                | disarm 0873 | to         | The clan put down its weapons.
v | give up          | obj @weapon                | disarm 0873 | to         | The militia gave up its rifles.
v | hand over        | obj @weapon                | disarm 0873 | to         | The rebels handed over their guns to the monitors.
v | hand in          | obj @weapon                | disarm 0873 | to         | The fighters handed in their rifles.
v | disarm           |                            | disarm 0873 | obj        | The militia disarmed last year.
v | demobilize       |                            | disarm 0873 | obj        | The rebels demobilized in spring.
v | decommission     | obj @weapon, reactor       | disarm 0873 |            | The guerrillas decommissioned their weapons.
v | dismantle        | obj @weapon, reactor, facility, test site, site, base, program, programme, checkpoint | disarm 0873 | | The state dismantled its missiles.
v | destroy          | obj stockpile, stock       | disarm 0873 |            | The republic destroyed its stockpile of mines.
v | demilitarize     |                            | disarm 0873 | obj        | The two sides demilitarized the strip.
v | denuclearize     |                            | disarm 0873 |            | The state will denuclearize.
v | declare          | obj @ceasefire             | ceasefire 0871 | with    | The rebels declared a ceasefire.
v | announce         | obj @ceasefire             | ceasefire 0871 | with    | The junta announced a truce.
v | observe          | obj @ceasefire             | ceasefire 0871 | with    | Both armies observed the truce.
v | respect          | obj @ceasefire             | ceasefire 0871 | with    | The clans respect the truce.
v | begin            | obj ceasefire, truce       | ceasefire 0871 ~ | with  | The two sides began a truce at noon.
v | extend           | obj ceasefire, truce       | ceasefire 0871 ~ | with  | The parties extended the truce by a week.
v | cease            | obj @hostilities           | ceasefire 0871 | against with | The army ceased its operations.
v | cease            | obj fire                   | ceasefire 0871 | with    | The batteries ceased fire.
v | hold             | obj fire                   | ceasefire 0871 |         | The gunners held their fire.
v | halt             | obj @hostilities, advance  | ceasefire 0871 | against on | The general halted the offensive.
v | stop             | obj @hostilities           | ceasefire 0871 | against on | The rebels stopped their attacks on the port.
v | end              | obj @hostilities           | ceasefire 0871 | against on | The two states ended the war.
v | suspend          | obj @hostilities           | ceasefire 0871 | against on | The air force suspended its strikes.
v | pause            | obj @hostilities           | ceasefire 0871 | against on | The army paused the bombardment.
v | stop             | obj fighting, shooting, killing | ceasefire 0871 |     | The militias stopped fighting.
v | de - escalate    |                            | 087 |                    | Both sides de-escalated at the border.
v | demine           | obj                        | disarm 087 |             | Soldiers demined the road.
v | release          | obj @captive               | release 0841 | obj       | The militia released the hostages.
v | release          | obj; from prison, jail, custody, captivity, detention | release 0841 | obj | The judge released the editor from prison.
v | release          | obj; !obj report, statement, video, film, result, figure, datum, data, information, fund, album, detail, image, photo, picture, document, list, gas, water, text, book, song, footage, findings | release 0841 | obj       | Late at night the clerk was released.
v | free             | obj                        | release 0841 | obj       | The rebels freed three nuns.
v | set free         |                            | release 0841 | obj       | The pirates set free the crew.
v | let go           |                            | release 0841 | obj of    | The kidnappers let go the driver.
v | liberate         | obj @captive               | release 0841 | obj       | The guerrillas liberated the captives.
v | pardon           | obj                        | release 0841 | obj       | The king pardoned the poets.
v | parole           | obj                        | release 0841 | obj       | The board paroled the smuggler.
v | repatriate       | obj                        | release 0841 | obj to    | The agency repatriated the soldiers.
v | return           | obj @captive               | release 0841 | to        | The army returned the bodies to the families.
v | return           | obj @property, artifact, artefact, asset, fund, deposit | 0842 | to | The museum returned the statue to the temple.
v | return           | obj; to; !obj call, favor, favour, verdict, fire | 0842 | to               | The office returned the painting to the heirs.
v | hand over        | obj @captive, hostage, body | release 0841 | to       | The militia handed over the captives to the monitors.
v | hand over        | obj @territory, control    | 0842 | to                | The army handed over the airport to the police.
v | exchange         | obj body                   | release 0841 ~ | with    | The armies exchanged bodies.
v | unfreeze         | obj                        | 085 | of                 | The bank unfroze the assets of the widow.
v | lift             | obj @sanction, blockade, restriction, tariff | 085 | on against of | The union lifted sanctions on the islands.
v | lift             | obj ban                    | 085 | on against         | The kingdom lifted the ban on imports.
v | lift             | obj siege, blockade        | withdraw 0872 | of on    | The army lifted the siege of the port.
v | lift             | obj curfew, lockdown       | 0813 | in on             | The governor lifted the curfew.
v | lift             | obj emergency, state of emergency, martial law, emergency rule | 0814 | in on | The king lifted martial law.
v | remove           | obj @sanction, blockade, ban, tariff | 085 | on against from | The bloc removed its tariffs on steel.
v | remove           | obj roadblock, checkpoint, barricade | withdraw 0872 | | The soldiers removed the roadblocks.
v | ease             | obj @sanction, ban, blockade, tariff | 085 | on against | The union eased sanctions on the junta.
v | ease             | obj blockade, siege        | withdraw 0872 | of on    | The navy eased the blockade.
v | ease             | obj curfew                 | 0813 | in on             | The mayor eased the curfew.
v | end              | obj @sanction, blockade, ban | 085 | on against of    | The council ended the embargo on arms.
v | end              | obj siege, blockade        | withdraw 0872 | of on    | The rebels ended the siege.
v | end              | obj curfew, state of emergency, martial law, lockdown | 0814 | in on | The junta ended martial law.
v | end              | obj @dissent               | 0352 |                   | The nurses ended their strike.
v | call off         | obj @dissent               | 0352 |                   | The drivers called off the strike.
v | suspend          | obj @dissent, @sanction, @law | 085 | on against      | The council suspended sanctions on the airline.
v | waive            | obj @sanction              | 085 | on against         | The president waived the sanctions on oil.
v | relax            | obj @sanction              | 085 | on against         | The bloc relaxed the embargo.
v | open             | obj border, crossing, checkpoint, corridor | access 086 | to for with | The kingdom opened the border for traders.
v | reopen           | obj                        | access 086 | to for with | The army reopened the crossing.
v | allow            | obj @peacekeeper, inspector | access 0862 | obj       | The state allowed the inspectors in.
v | allow            | obj @aid, convoy, access, aid worker | access 0863 | obj to | The militia allowed aid into the valley.
v | allow            | obj                        | 080 | obj                | The guards allowed the families to leave.
v | permit           | obj                        | 080 | obj                | The junta permitted the bishop to travel.
v | let              | obj; inf                   | 080 | obj                | The border guards let the trucks pass.
v | let in           |                            | access 086 | obj         | The state let in the reporters.
v | grant            | obj access, entry, passage, permission, permit, licence, license | access 086 | to obj | The ministry granted access to the monitors.
v | give             | obj access, permission, passage | access 086 | to obj  | The general gave access to the camp.
v | admit            | obj inspector, monitor, reporter, observer, aid worker | access 0862 | obj | The republic admitted the inspectors.
v | readmit          | obj                        | access 086 | obj         | The league readmitted the club.
v | resign           |                            | resign 0831 | from as    | The minister resigned on Tuesday.
v | step down        |                            | resign 0831 | from as    | The king stepped down in favour of his son.
v | step aside       |                            | resign 0831 | from as    | The judge stepped aside.
v | stand down       |                            | resign 0831 | from as    | The party leader stood down.
v | quit             | obj @office; !obj @agreement | resign 0831 |          | The treasurer quit his post.
v | quit             | !obj                       | resign 0831 | as from    | The finance minister quit on Friday.
v | leave            | obj @office                | resign 0831 |            | The president left office in May.
v | relinquish       | obj power, office, throne, control | resign 0831 | to | The junta relinquished power.
v | cede             | obj power, control         | resign 0831 | to         | The colonel ceded power to a council.
v | cede             | obj; !obj power, control   | 0842 | to                | The kingdom ceded the islands to its neighbour.
v | give up          | obj power, throne, office  | resign 0831 | to         | The old king gave up the throne.
v | hand over        | obj power                  | resign 0831 | to         | The general handed over power to a civilian.
v | transfer         | obj power                  | resign 0831 | to         | The council transferred power to the assembly.
v | abdicate         |                            | resign 0831 |            | The emperor abdicated.
v | bow out          |                            | resign 0831 |            | The mayor bowed out of the race.
v | tender           | obj resignation            | resign 0831 | to         | The minister tendered his resignation.
v | submit           | obj resignation            | resign 0831 | to         | The judge submitted his resignation.
v | hand in          | obj resignation            | resign 0831 | to         | The director handed in her resignation.
v | announce         | obj resignation            | resign 0831 |            | The premier announced his resignation.
v | defect           |                            | 0874 | from > to         | Two pilots defected to the republic.
v | leave            | obj; subj @army            | withdraw 0874 | obj      | The troops left the islands.
n | withdrawal       | !from @agreement           | withdraw 087 | from      | The withdrawal of the troops from the valley was swift.
n | pullout          |                            | withdraw 087 | from of   | The pullout of the marines was complete.
n | retreat          |                            | withdraw 0874 | from     | The retreat of the rebels from the port went on.
n | surrender        |                            | disarm 0874 | to         | The surrender of the garrison ended the siege.
n | disarmament      |                            | disarm 0873 | of         | The disarmament of the militia took a year.
n | denuclearization |                            | disarm 0873 | of         | The denuclearization of the peninsula is far off.
n | ceasefire        |                            | ceasefire 0871 ~ | with between | The ceasefire between the clans held.
n | cease fire       |                            | ceasefire 0871 ~ | with between | The cease-fire with the rebels held.
n | cessation        | of @hostilities            | ceasefire 0871 ~ | with between | The cessation of hostilities holds.
n | truce            |                            | ceasefire 0871 ~ | with between | The truce with the rebels held for a month.
n | armistice        |                            | ceasefire 0871 ~ | with between | The armistice between the kings ended the war.
n | release          | of @captive                | release 0841 | of        | The release of the hostages was near.
n | release          | of national, citizen, member, official, priest, nun, bishop, player, teacher, aid worker, reporter, official, lawmaker, politician, soldier, fighter, militant, critic | release 0841 | of | The release of two nationals was announced.
n | release          | from prison, jail, custody, detention, captivity | release 0841 | of poss | The release of the poet from prison was near.
v | stop             | subj @hostilities          | ceasefire 0871 |         | All attacks on the port must stop.
v | leave            | !obj; subj @army           | withdraw 0874 | from     | The troops left at dawn.
v | move out         | subj @army                 | withdraw 0874 | of from  | The brigade moved out of the valley.
n | pardon           |                            | release 0841 | for of    | The pardon for the poet came from the king.
n | repatriation     |                            | release 0841 | of to     | The repatriation of the soldiers began.
n | lifting          | of                         | 085 | of on              | The lifting of sanctions on the bank was near.
n | easing           | of                         | 085 | of on              | The easing of sanctions against the state continued.
n | resignation      |                            | resign 0831 |            | The resignation of the minister was accepted.
n | abdication       |                            | resign 0831 |            | The abdication of the king surprised nobody.
`,
}
