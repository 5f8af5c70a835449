import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for blame, criticism, complaint, lawsuit and investigation. */
export const accuseActs: ActTable = {
  type: 'ACCUSE',
  rows: `
v | accuse           | obj                        | allege 112 | obj           | The widow accused the guard of theft.
v | accuse           | of war crime, genocide, atrocity, massacre | allege 1124 | obj | The court accused the general of war crimes.
v | accuse           | of corruption, fraud, bribery, crime, murder, theft | allege 1121 | obj | The clerk accused the mayor of fraud.
v | accuse           | of abuse, torture, rape, violation | allege 1122 | obj | The monks accused the police of torture.
v | accuse           | of aggression, attack, shelling, invasion, violation | allege 1123 | obj | The kingdom accused its neighbour of aggression.
v | accuse           | of espionage, spying, treason, conspiracy | allege 1125 | obj | The junta accused the envoy of espionage.
v | blame            | obj, on, for               | allege 112 | obj on        | The mayor blamed the firm for the flood.
v | fault            | obj                        | disapprove 111 | obj       | The report faulted the crew.
v | implicate        | obj                        | allege 112 | obj           | The letter implicated the banker.
v | allege           |                            | allege 112 | obj against   | The lawyers alleged fraud.
v | denounce         | obj                        | disapprove 111 | obj       | The bishop denounced the raid.
v | condemn          | obj                        | disapprove 111 | obj       | The union condemned the shooting.
v | criticize        | obj                        | disapprove 111 | obj       | The paper criticized the minister.
v | slam             | obj                        | disapprove 111 | obj       | The senator slammed the plan.
v | blast            | obj; !obj @territory, hole, rock | disapprove 111 | obj | The governor blasted the court.
v | lambast          | obj                        | disapprove 111 | obj       | The editor lambasted the board.
v | lambaste         | obj                        | disapprove 111 | obj       | The critics lambaste the film.
v | decry            | obj                        | disapprove 111 | obj       | The unions decried the cuts.
v | deplore          | obj                        | disapprove 111 | obj       | The council deplored the killings.
v | deride           | obj                        | disapprove 111 | obj       | The poet derided the censors.
v | mock             | obj                        | disapprove 111 | obj       | The crowd mocked the minister.
v | ridicule         | obj                        | disapprove 111 | obj       | The paper ridiculed the mayor.
v | insult           | obj                        | disapprove 111 | obj       | The driver insulted the officer.
v | rebuke           | obj                        | disapprove 111 | obj       | The king rebuked the general.
v | reprimand        | obj                        | disapprove 111 | obj       | The board reprimanded the pilot.
v | censure          | obj                        | disapprove 111 | obj       | The house censured the deputy.
v | scold            | obj                        | disapprove 111 | obj       | The judge scolded the lawyers.
v | berate           | obj                        | disapprove 111 | obj       | The coach berated the players.
v | castigate        | obj                        | disapprove 111 | obj       | The author castigated the bank.
v | chide            | obj                        | disapprove 111 | obj       | The minister chided the press.
v | admonish         | obj                        | disapprove 111 | obj       | The bishop admonished the king.
v | lash out         | at, against                | disapprove 111 | at against | The premier lashed out at the press.
v | hit out          | at                         | disapprove 111 | at        | The coach hit out at the league.
v | rail             | against, at                | disapprove 111 | against at | The farmer railed against the bank.
v | call out         | obj                        | disapprove 111 | obj       | The singer called out the sponsors.
v | assail           | obj                        | disapprove 111 | obj       | The senator assailed the treaty.
v | attack           | obj decision, policy, record, proposal, speech, law, plan, comment | disapprove 111 | obj.poss obj | The senator attacked the record of the premier.
v | disapprove       | of                         | disapprove 110 | of        | Most voters disapprove of the king.
v | disagree         | with, over, on             | disapprove 110 | with      | The judges disagree with the ministry.
v | oppose           | obj                        | disapprove 110 | obj       | The fishermen oppose the dam.
v | object           | to                         | disapprove 110 | to        | The heirs objected to the sale.
v | express          | obj @criticism             | disapprove 110 | at about over with of | The envoy expressed concern about the trial.
v | voice            | obj @criticism             | disapprove 110 | at about over with of | The bank voiced concern over the debt.
v | raise            | obj concern, objection     | disapprove 110 | about over with | The doctors raised concerns about the plant.
v | draw             | obj criticism, condemnation, anger | disapprove 111 | from > subj | The trial drew criticism from the bar.
v | brand            | obj; as                    | disapprove 111 | obj       | The author branded the trial as a farce.
v | label            | obj; as                    | disapprove 111 | obj       | The paper labelled the fund as a fraud.
v | challenge        | obj; !inf                  | disapprove 110 | obj       | The editor challenged the report.
v | offer            | obj criticism              | disapprove 111 | of        | The envoy offered criticism of the plan.
v | launch           | obj attack; mod verbal, scathing, blistering, personal | disapprove 111 | on against | The senator launched a scathing attack on the minister.
v | question         | obj; !obj @captive         | disapprove 110 | obj       | The paper questioned the wisdom of the council.
v | doubt            | obj                        | disapprove 110 | obj       | The senator doubts the report.
v | rally            | against                    | disapprove 113 | against   | The party rallied voters against the bill.
v | campaign         | against                    | disapprove 113 | against   | The nurse campaigned against the law.
v | speak out        | against                    | disapprove 113 | against   | The priest spoke out against the junta.
v | lobby            | against                    | disapprove 113 | against   | The brewers lobbied against the tax.
v | vote             | against                    | disapprove 113 | against   | The island voted against the plan.
v | complain         | that, about, of, to        | allege 114 | about of to   | The villagers complained about the dust.
v | complain         |                            | allege 114 | about of to   | The minister complained bitterly.
v | lodge            | obj                        | allege 114 | with against  | The kingdom lodged a protest with the envoy.
v | file             | obj @legal                 | allege 115 | against with  | The heirs filed a suit against the museum.
v | bring            | obj @legal; against        | allege 115 | against       | The city brought charges against the builder.
v | launch           | obj legal action, lawsuit, suit | allege 115 | against   | The firm launched legal action against the state.
v | take             | to court                   | allege 115 | obj           | The tenants took the owner to court.
v | sue              | obj                        | allege 115 | obj           | The firm sued the city.
v | sue              | !obj                       | allege 115 | for           | The widow sued for damages.
v | charge           | with                       | allege 1121 | obj          | Prosecutors charged the banker with fraud.
v | charge           | that                       | allege 112 | obj           | The party charged that the vote was rigged.
v | indict           | obj                        | allege 1121 | obj          | A jury indicted the senator.
v | impeach          | obj                        | allege 112 | obj           | The house impeached the judge.
v | prosecute        | obj                        | allege 115 | obj           | The state prosecuted the smugglers.
v | try              | obj; for murder, treason, crime, fraud, corruption | allege 115 | obj | The court tried the guard for murder.
v | summon           | obj @envoy; inf            | allege 114 | obj           | The kingdom summoned the ambassador to complain about the raid.
v | summon           | in protest                 | allege 114 | obj           | The republic summoned the envoy in protest.
v | investigate      | obj                        | investigate 090 | obj      | The police investigated the fire.
v | investigate      | obj crime, murder, corruption, fraud, theft | investigate 091 | obj in of | The squad investigated the murder of the clerk.
v | investigate      | obj war crime, atrocity, genocide | investigate 094 | by in of | The panel investigated war crimes in the valley.
v | investigate      | !obj                       | investigate 090 |          | The coast guard is investigating.
v | probe            | obj                        | investigate 090 | obj      | The senate probed the sale.
v | examine          | obj bank, company, case, claim, allegation, account, charge, conduct, complaint, death, role, evidence, @person | investigate 090 | obj      | The panel examined the bank.
v | inspect          | obj                        | investigate 090 | obj      | Monitors inspected the plant.
v | audit            | obj                        | investigate 090 | obj      | The office audited the charity.
v | interrogate      | obj                        | investigate 090 | obj      | The police interrogated the driver.
v | question         | obj @captive               | investigate 090 | obj      | Detectives questioned the suspect.
v | search           | obj                        | investigate 090 | obj      | The police searched the house of the mayor.
v | open             | obj @inquiry               | investigate 090 | into against of | The court opened an inquiry into the fire.
v | launch           | obj @inquiry               | investigate 090 | into against of | The ministry launched an investigation into the firm.
v | begin            | obj @inquiry               | investigate 090 | into against of | The senate began a probe into the sale.
v | start            | obj @inquiry               | investigate 090 | into against of | The police started an investigation into the wreck.
v | conduct          | obj @inquiry               | investigate 090 | into of against | The bank conducted a review of the fund.
v | hold             | obj inquiry, inquest       | investigate 090 | into     | The coroner held an inquest into the death.
v | order            | obj @inquiry               | investigate 090 | into against of | The king ordered an inquiry into the leak.
v | lead             | obj @inquiry               | investigate 090 | into of  | The judge led the probe into the crash.
v | head             | obj @inquiry               | investigate 090 | into of  | A nun headed the inquiry into the school.
v | look             | into                       | investigate 090 | into     | The panel looked into the accounts.
v | find             | obj; guilty                | allege 116 | obj           | The jury found the guard guilty.
v | link             | obj; to                    | allege 112 | obj           | The police linked the clerk to the theft.
v | say              | responsible                | allege 112 |               | The mayor said the firm was responsible.
v | hold             | responsible                | allege 112 | obj           | The union holds the owner responsible.
a | critical         | of                         | disapprove 111 | of        | The report was critical of the police.
a | furious          |                            | disapprove 110 | at with over | The mayor was furious at the bank.
a | angry            | at, with, over, about      | disapprove 110 | at with over | The farmers are angry with the ministry.
a | guilty           | of                         | allege 116 | > subj of     | The guard was found guilty of theft.
n | accusation       |                            | allege 112 | against of    | The accusations against the mayor were read.
n | allegation       |                            | allege 112 | against of    | The allegations against the bank are old.
n | blame            |                            | allege 112 | on for        | The blame on the crew was unfair.
n | condemnation     |                            | disapprove 111 | of        | The condemnation of the raid by the bishops was sharp.
n | criticism        |                            | disapprove 111 | of against | The criticism of the minister by the press went on.
n | denunciation     |                            | disapprove 111 | of        | The denunciation of the treaty by the poet was famous.
n | opposition       | to                         | disapprove 110 | to        | The opposition of the farmers to the dam grew.
n | objection        |                            | disapprove 110 | to        | The objection of the heirs to the sale was heard.
n | anger            | at, over, against          | disapprove 110 | at over against | The anger of the crowd at the police grew.
n | outrage          | at, over, among            | disapprove 110 | at over   | The outrage over the verdict was great.
n | complaint        |                            | allege 114 | against about to | The complaint of the tenants against the owner was filed.
n | suit             | against                    | allege 115 | against       | The suits against the bank were joined.
n | litigation       | against                    | allege 115 | against       | The litigation against the firm goes on.
n | legal action     |                            | allege 115 | against       | The legal action against the firm goes on.
n | lawsuit          |                            | allege 115 | against       | The lawsuit of the heirs against the museum goes on.
n | charge           | against                    | allege 1121 | against      | The charges against the editor were grave.
n | indictment       |                            | allege 1121 | of against   | The indictment of the banker was sealed.
n | impeachment      |                            | allege 112 | of            | The impeachment of the judge failed.
n | prosecution      | of                         | allege 115 | of            | The prosecution of the smugglers began.
n | trial            | of                         | allege 115 | of            | The trial of the general opens in May.
n | investigation    |                            | investigate 090 | into of against | The investigation into the fire took a year.
n | inquiry          |                            | investigate 090 | into     | The inquiry into the crash was long.
n | probe            | into                       | investigate 090 | into     | The probe into the bank widened.
n | inquest          |                            | investigate 090 | into     | The inquest into the death was open.
n | interrogation    |                            | investigate 090 | of       | The interrogation of the pilot lasted hours.
n | inspection       |                            | investigate 090 | of       | The inspection of the plant by the monitors is due.
`,
}
