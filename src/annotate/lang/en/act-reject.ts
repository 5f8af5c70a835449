import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for refusal, denial, cancelled plans, defiance and veto. */
export const rejectActs: ActTable = {
  type: 'REJECT',
  rows: `
v | reject           | obj                        | 120 | obj of by from obj.poss | The council rejected the plan.
v | reject           | obj @talks, dialogue, offer | meet 125 | obj of by from obj.poss with | The rebels rejected talks with the junta.
v | reject           | obj mediation              | meet 126 | by of           | The king rejected mediation by his neighbour.
v | reject           | obj @agreement, peace plan | meet 127 | with by         | The clans rejected the accord.
v | reject           | obj demand, call, request, appeal | 120 | of by from for obj.poss | The firm rejected the demand of the miners.
v | reject           | obj reform, change         | change 123 | of by         | The senate rejected the reform.
v | refuse           | inf                        | 124 | obj                | The owner refused to sell.
v | refuse           | to meet, talk, negotiate, speak, engage, see | meet 125 | with to | The colonel refused to meet the envoy.
v | refuse           | to lift, ease, remove, release, free, withdraw, allow, resign, let, leave, open, end | yield 124 | | The junta refused to release the editor.
v | refuse           | obj @aid                   | assist 122 | from          | The village refused aid from the army.
v | refuse           | obj @talks                 | meet 125 | with            | The rebels refused talks with the king.
v | refuse           | obj entry, access, permission, visa, passage | yield 1245 | to | The port refused entry to the tanker.
v | refuse           | obj                        | 120 | obj from of        | The board refused the request of the nurses.
v | decline          | inf                        | 124 |                    | The minister declined to answer.
v | decline          | obj @proposal              | 120 | from of            | The poet declined the offer.
v | throw out        | obj election, vote, result, case, lawsuit, suit, appeal, claim, verdict, conviction, charge, motion, petition, plan | 120 | of by obj.poss | The judge threw out the case.
v | set aside        | obj election, vote, result, verdict, ruling, decision, conviction, outcome | 120 | of | The court set aside the verdict.
v | turn down        | obj                        | 120 | obj from of        | The bank turned down the request.
v | turn away        | obj                        | yield 1245 | obj           | The guards turned away the refugees.
v | rebuff           | obj                        | 120 | obj of             | The king rebuffed the envoy.
v | spurn            | obj                        | 120 | obj of by          | The rebels spurned the offer.
v | dismiss          | obj @proposal, @accusation, concern, fear, threat, appeal, charge, case, lawsuit, objection, notion, speculation | 120 | obj of by obj.poss | The minister dismissed the claims of the union.
v | dismiss          | obj; as                    | 120 | obj of by          | The envoy dismissed the plan as a trick.
v | rule out         | obj                        | 120 | with               | The premier ruled out a coalition.
v | deny             | obj                        | 120 | obj of by          | The firm denied the charge.
v | deny             | that                       | 120 |                    | The army denied that it had fired.
v | deny             | obj entry, access, permission, visa, passage, bail, entrance, right | yield 1245 | to obj | The port denied entry to the ship.
v | deny             |                            | 120 |                    | The mayor denied taking money.
v | refute           | obj                        | 120 | obj of by          | The bank refuted the report.
v | rebut            | obj                        | 120 | obj of by          | The envoy rebutted the claim.
v | dispute          | obj                        | 120 | obj of by          | The union disputed the figures.
v | contest          | obj result, claim, verdict, ruling, decision, election | 120 | of by | The loser contested the result.
v | contradict       | obj                        | 120 | obj of             | The pilot contradicted the report.
v | repudiate        | obj                        | 120 | obj                | The king repudiated the treaty.
v | disavow          | obj                        | 120 | obj                | The party disavowed the leaflet.
v | oppose           | obj @proposal, sanction, resolution, intervention, measure, move | 120 | obj of by | The islanders opposed the plan.
v | fight            | obj bill, proposal, plan, law, ruling, decision, order, measure | 120 | of by | The ministry fought the bill.
v | resist           | obj pressure, call, demand, change, attempt, reform, effort | 120 | of by from | The king resisted pressure from the court.
v | push back        | against, on                | 120 | against on         | The judge pushed back against the ministry.
v | brush aside      | obj                        | 120 | obj of             | The general brushed aside the warnings.
v | brush off        | obj                        | 120 | obj of             | The premier brushed off the criticism.
v | ignore           | obj                        | 120 | obj of by from     | The junta ignored the appeal.
v | snub             | obj                        | 120 | obj                | The king snubbed the envoy.
v | shrug off        | obj                        | 120 | obj of             | The bank shrugged off the criticism.
v | scrap            | obj                        | meet 120 | with            | The minister scrapped the plan.
v | cancel           | obj visit, trip, meeting, summit, talk, talks, appearance | meet 125 | to with | The king cancelled a visit to the island.
v | cancel           | obj; !obj debt             | 120 | with               | The city cancelled the contract.
v | call off         | obj; !obj @dissent         | meet 125 | with to         | The envoy called off the meeting.
v | postpone         | obj                        | 120 | with to            | The court postponed the hearing.
v | put off          | obj                        | 120 | with to            | The board put off the vote.
v | delay            | obj                        | 120 | with to of         | The senate delayed the vote.
v | shelve           | obj                        | 120 |                    | The cabinet shelved the reform.
v | walk out         | of @talks                  | meet 125 | of              | The union walked out of the talks.
v | walk away        | from                       | 120 | from               | The firm walked away from the deal.
v | storm out        | of                         | meet 125 | of              | The deputy stormed out of the session.
v | pull out         | of @agreement, @talks, treaty, race, plan, conference | 120 | of with | The republic pulled out of the treaty.
v | withdraw         | from @agreement            | 120 | from with          | The kingdom withdrew from the convention.
v | quit             | obj @agreement             | 120 | with               | The state quit the treaty.
v | abandon          | obj @agreement, plan, talk, talks, project | 120 | with | The partners abandoned the pact.
v | leave            | obj @agreement             | 120 | with               | The island left the pact.
v | tear up          | obj @agreement             | 120 | with               | The junta tore up the accord.
v | renege           | on                         | 120 | with               | The firm reneged on the deal.
v | back out         | of                         | 120 | of                 | The buyer backed out of the deal.
v | suspend          | obj @agreement, participation | 120 | with in         | The capital suspended the pact.
v | freeze           | obj agreement, deal, treaty, talk, talks | 120 | with | The bloc froze the deal.
v | nullify          | obj                        | 120 | obj with           | The court nullified the vote.
v | annul            | obj                        | 120 | obj                | The court annulled the election.
v | void             | obj                        | 120 | obj                | The judge voided the sale.
v | strike down      | obj                        | 120 | obj of             | The court struck down the law.
v | overrule         | obj                        | 120 | obj of             | The judge overruled the clerk.
v | reverse          | obj veto                   | 120 | of                 | The house reversed the veto.
v | veto             | obj                        | yield 129 | obj of by      | The king vetoed the bill.
v | override         |                            | 120 | obj of             | The house overrode the veto.
v | fight            | against bill, proposal, plan, law, ruling, decision, measure | 120 | against | The ministry fought against the bill.
v | vote down        | obj                        | 120 | obj of             | The senate voted down the motion.
v | vote             | to override, reject, block, scrap | 120 | of obj      | The chamber voted to reject the budget.
v | block            | obj @proposal, law, bill, resolution, nomination, motion, deal, merger, effort, attempt, order, sale | 120 | obj of by from | The court blocked the order.
v | obstruct         | obj justice, bill, law, vote, reform | 120 | of     | The senator obstructed the bill.
v | thwart           | obj                        | 120 | obj of by          | The court thwarted the sale.
v | stall            | obj                        | 120 | obj                | The deputy stalled the bill.
v | boycott          | obj meeting, talk, talks, summit, session | meet 125 | obj with | The party boycotted the session.
v | defy             | obj                        | yield 128 | obj of         | The marchers defied the ban.
v | flout            | obj                        | yield 128 | obj of         | The firm flouted the rules.
v | disobey          | obj                        | yield 128 | obj of         | The captain disobeyed the order.
v | breach           | obj @agreement, law, rule, sanction, term | yield 128 | with of | The state breached the treaty.
v | break            | obj law, promise, agreement, pact, treaty, rule, deal | yield 128 | with to | The firm broke the agreement.
v | violate          | obj; !obj @ceasefire, airspace, border | yield 128 | obj of with | The company violated the treaty.
v | fail             | to reach, agree, conclude, resolve, sign, strike, overcome | meet 127 ~ | with on | The two sides failed to reach a deal.
v | break down       | subj @talks                | meet 127 ~ | with between  | The talks broke down on Friday.
v | collapse         | subj @talks, @agreement    | meet 127 ~ | with between  | The negotiations collapsed.
v | fail             | subj @talks                | meet 127 ~ | with between  | The talks failed.
v | stop short       | of                         | 120 | of                 | The judge stopped short of a verdict.
a | unwilling        | inf                        | 120 |                    | The owner is unwilling to sell.
a | reluctant        | inf                        | 120 |                    | The general is reluctant to talk.
a | unacceptable     |                            | 120 | > subj             | The terms are unacceptable.
n | rejection        |                            | 120 | of                 | The rejection of the plan by the clans was total.
n | refusal          |                            | 124 | of                 | The refusal of the firm to pay angered the town.
n | denial           |                            | 120 | of                 | The denial of the minister was weak.
n | veto             |                            | yield 129 | of over        | The veto of the king was final.
n | override         |                            | 120 | of                 | The override of the veto was close.
n | cancellation     |                            | 120 | of                 | The cancellation of the visit hurt the town.
n | defiance         |                            | yield 128 | of             | The defiance of the marchers went on.
n | violation        | of @agreement, law, resolution | yield 128 | of         | The violation of the treaty was plain.
n | breach           | of                         | yield 128 | of             | The breach of the contract cost millions.
n | breakdown        | of @talks                  | meet 127 ~ | of between    | The breakdown of talks surprised the press.
n | collapse         | of @talks, @agreement      | meet 127 ~ | of between    | The collapse of the talks was sudden.
`,
}
