import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for praise, backing, recognition, apology, and agreements that are reached and signed (CAMEO 057). */
export const supportActs: ActTable = {
  type: 'SUPPORT',
  rows: `
v | support          | obj                        | 051 | obj                | The farmers support the new premier.
v | back             | obj; !obj @aid             | 051 | obj                | The party backed the candidate.
v | endorse          | obj                        | 051 | obj                | The union endorsed the mayor.
v | praise           | obj                        | 051 | obj                | The president praised the firemen.
v | laud             | obj                        | 051 | obj                | The envoy lauded the reforms.
v | hail             | obj                        | 051 | obj                | The minister hailed the court's ruling.
v | applaud          | obj                        | 051 | obj                | The committee applauded the decision of the king.
v | commend          | obj                        | 051 | obj                | The general commended the medics.
v | compliment       | obj                        | 051 | obj                | The queen complimented the cooks.
v | congratulate     | obj                        | 051 | obj                | The premier congratulated the winner.
v | welcome          | obj                        | 051 | obj                | The party welcomed the ruling.
v | salute           | obj                        | 051 | obj                | The mayor saluted the volunteers.
v | thank            | obj                        | 051 | obj                | The islanders thanked the donors.
v | honor            | obj                        | 051 | obj                | The city will honor the poet.
v | award            | obj medal, order, prize, title, honour, honor | 051 | to obj | The republic awarded a medal to the pilot.
v | celebrate        | obj                        | 051 | obj                | The crowd celebrated the victory.
v | appreciate       | obj                        | 051 | obj                | We appreciate the work of the council.
v | admire           | obj                        | 051 | obj                | The author admires the queen.
v | respect          | obj                        | 051 | obj                | The senator respects the court.
v | cheer            | obj                        | 051 | obj                | The crowd cheered the team.
v | encourage        | obj                        | 051 | obj                | The bank encouraged the small firms.
v | reassure         | obj                        | 051 | obj                | The premier reassured the allies.
v | affirm           | obj @backing               | 051 | to for             | The king affirmed his support for the accord.
v | reaffirm         | obj                        | 051 | to for             | The ministers reaffirmed their support for the court.
v | reiterate        | obj @backing               | 051 | to for             | The envoy reiterated his support for the talks.
v | express          | obj @backing               | 051 | for to with        | The minister expressed solidarity with the strikers.
v | voice            | obj @backing               | 051 | for to with        | The bishop voiced support for the refugees.
v | declare          | obj @backing               | 051 | for to with        | The party declared its support for the law.
v | convey           | obj @backing               | 051 | to                 | The envoy conveyed the condolences of the king.
v | extend           | obj condolence, sympathy, congratulation, hand | 051 | to | The president extended condolences to the families.
v | offer            | obj condolence, sympathy, congratulation, support | 051 | to | The mayor offered condolences to the widow.
v | pledge           | obj @backing               | 051 | for to             | The chancellor pledged support for the islands.
v | promise          | obj support, backing       | 051 | for to             | The kingdom promised support for the rebels.
v | show             | obj support, solidarity, respect | 051 | for with to  | The dockers showed solidarity with the nurses.
v | give             | obj backing, blessing, approval, support | 051 | to   | The board gave its backing to the director.
v | pay              | obj tribute, homage        | 051 | to                 | The premier paid tribute to the fallen.
v | defend           | obj; !obj @territory, country, nation, homeland, fatherland, motherland, land, soil, sovereignty, independence; !against | 052 | obj            | The chancellor defended the new tax.
v | justify          | obj                        | 052 | obj                | The minister justified the raid.
v | stand            | by; !by road, side         | 052 | by                 | The party stood by its leader.
v | stand            | with                       | 052 | with               | The union stands with the nurses.
v | stand up         | for                        | 052 | for                | The judge stood up for the reporters.
v | side             | with                       | 050 | with               | The court sided with the fishermen.
v | rally            | behind, around             | 053 | behind around      | The senators rallied behind the premier.
v | lobby            | for                        | 053 | for                | The firm lobbied for the bill.
v | campaign         | for                        | 053 | for                | The singer campaigned for the mayor.
v | speak out        | for                        | 053 | for                | The doctor spoke out for the patients.
v | recognize        | obj                        | 054 | obj                | The republic recognized the new government.
v | establish        | obj @relation              | 054 ~ | with             | The two states established diplomatic relations.
v | restore          | obj @relation              | 054 ~ | with             | The kingdom restored ties with its neighbour.
v | resume           | obj @relation              | 054 ~ | with             | The capitals resumed relations after ten years.
v | normalize        | obj @relation              | 054 ~ | with             | The emirate normalized ties with the republic.
v | upgrade          | obj @relation              | 054 ~ | with             | The countries upgraded ties.
v | strengthen       | obj @relation              | 050 ~ | with             | The premiers strengthened the ties between them.
v | exchange         | obj ambassador, envoy, diplomat, embassy | 054 ~ | with | The two capitals exchanged ambassadors.
v | reopen           | obj embassy, consulate, mission | 054 | in                | The kingdom reopened its embassy in the capital.
v | apologize        |                            | 055 | to                 | The premier apologized to the victims.
v | regret           | obj incident, mistake, error, loss | 055 |            | The general regretted the incident.
v | forgive          | obj                        | 056 | obj                | The widow forgave the driver.
v | reconcile        |                            | 056 ~ | with             | The brothers reconciled with the king.
v | sign             | obj                        | 057 ~ | with             | The two states signed a treaty on fishing.
v | initial          | obj @agreement             | 057 ~ | with             | The envoys initialled the accord.
v | ink              | obj @agreement             | 057 ~ | with             | The firm inked a deal with the city.
v | ratify           | obj                        | 057 | with               | The parliament ratified the convention.
v | conclude         | obj @agreement             | 057 ~ | with             | The ministers concluded an agreement with the unions.
v | reach            | obj @agreement, consensus  | 057 ~ | with             | The parties reached a deal after midnight.
v | strike           | obj deal, bargain, agreement, pact | 057 ~ | with     | The mayor struck a deal with the owners.
v | clinch           | obj @agreement             | 057 ~ | with             | The union clinched an agreement.
v | finalize         | obj @agreement             | 057 ~ | with             | The ministers finalized the pact.
v | seal             | obj @agreement             | 057 ~ | with             | The leaders sealed the accord with a handshake.
v | agree            | obj @agreement, ceasefire, price, text | 057 ~ | with | The two sides agreed a trade deal.
v | agree            | on @agreement; !inf        | 057 ~ | with             | The parties agreed on a treaty.
v | agree            | upon @agreement            | 057 ~ | with             | The unions agreed upon a pact.
v | enter            | into @agreement            | 057 ~ | with             | The city entered into a contract with the builder.
v | join             | obj union, alliance, pact, organization, organisation, bloc, treaty, coalition, agreement, club | 050 | obj | The republic joined the trade bloc in May.
v | accede           | to treaty, convention, pact, union | 057 | to         | The island acceded to the convention.
v | ally             | with                       | 050 ~ | with             | The small parties allied with the farmers.
v | form             | obj alliance, coalition, partnership | 050 ~ | with   | The two parties formed a coalition.
v | implement        | obj @agreement             | 050 | with               | The army implemented the accord.
v | extend           | obj agreement, treaty, pact, truce | 057 ~ | with     | The two powers extended the arms treaty.
v | renew            | obj agreement, treaty, pact, alliance, ties | 057 ~ | with | The states renewed the pact.
v | reinstate        | obj agreement, treaty, pact, ambassador | 057 ~ | with | The council reinstated the agreement.
v | nominate         | obj; for prize             | 051 | obj                | Teachers nominated the nurse for the prize.
v | vote             | for, in favor, in favour   | 051 | for                | Most deputies voted for the treaty.
v | vote             | to approve, adopt, ratify  | 051 |                    | The house voted to approve the accord.
n | support          | for                        | 051 | for                | The support of the unions for the minister is firm.
n | support          | poss; !mod air, financial, military, logistical, budget | 051 | for of | The president's support was welcome.
n | praise           |                            | 051 | for of             | The praise of the king for the nurses was warm.
n | endorsement      |                            | 051 | of                 | The endorsement of the candidate by the union came late.
n | backing          |                            | 051 | for of             | The backing of the banks for the plan is clear.
n | solidarity       | with                       | 051 | with               | Solidarity with the miners grew.
n | apology          |                            | 055 | to                 | The apology of the premier to the tribes was brief.
n | recognition      | of state, government, independence, republic, council, result | 054 | of | The recognition of the state by its neighbours took years.
n | agreement        | !in                        | 057 ~ | with between     | The agreement between the parties was read out.
n | accord           |                            | 057 ~ | with between     | The accord with the rebels holds.
n | treaty           |                            | 057 ~ | with between     | The treaty between the kingdoms is old.
n | pact             |                            | 057 ~ | with between     | The pact with the neighbour was signed in spring.
n | deal             | with, between              | 057 ~ | with between     | The deal with the miners came on Friday.
n | deal             | mod peace, trade, arm, nuclear, border, gas, oil | 057 ~ | with between of | The trade deal was signed.
n | signing          |                            | 057 ~ | with between     | The signing of the treaty took an hour.
n | ratification     |                            | 057 | of                 | The ratification of the treaty by the senate is near.
n | normalization    | of                         | 054 ~ | with between     | The normalization of ties with the kingdom surprised us.
`,
}
