import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for demands, appeals and requests. */
export const requestActs: ActTable = {
  type: 'REQUEST',
  rows: `
v | demand           | obj @aid                   | assist 103 | from of       | The mayors demanded money from the state.
v | demand           | obj @talks                 | meet 106 | with of         | The rebels demanded talks with the junta.
v | demand           | obj release, return, withdrawal, ceasefire, end, halt, truce, pullout | yield 105 | of from | The families demanded the release of the sailors.
v | demand           | obj change, reform, resignation, election, law, right, independence | change 104 | of from | The students demanded reforms.
v | demand           | obj                        | 100 | from of            | The senator demanded an answer from the bank.
v | demand           | that, inf                  | 100 | from               | The court demanded that the city pay.
v | demand           | !obj                       | 100 | from               | The crowd demanded that the king go.
v | urge             | obj                        | 100 | obj                | The bishop urged the clans to talk.
v | urge             |                            | 100 | obj                | The council urged restraint.
v | ask              | obj; inf                   | 020 | obj                | The mayor asked the army to help.
v | ask              | for @aid, help             | assist 103 | obj           | The village asked the state for help.
v | ask              | for @talks                 | meet 106 | obj with        | The union asked for a meeting with the owner.
v | ask              | for                        | 020 | obj                | The family asked for mercy.
v | ask              | obj @leader                | 020 | obj                | The widow asked the minister about the wreck.
v | request          | obj @aid                   | assist 103 | from          | The island requested aid from the union.
v | request          | obj @talks                 | meet 106 | with            | The envoy requested a meeting with the king.
v | request          | obj                        | 020 | from               | The lawyer requested the files.
v | request          | that                       | 020 | from               | The board requested that the plant close.
v | appeal           | to                         | 020 | to                 | The nuns appealed to the governor.
v | appeal           | for                        | 020 | to                 | The agency appealed for calm.
v | plead            | with, for                  | 020 | with to            | The mother pleaded with the kidnappers.
v | beg              | obj, for                   | 020 | obj                | The crew begged the pirates for water.
v | beg              | obj                        | 020 | obj                | The widow begged the judge.
v | implore          | obj                        | 020 | obj                | The doctor implored the council to act.
v | beseech          | obj                        | 020 | obj                | The monk besought the king.
v | petition         | obj                        | 020 | obj                | The tenants petitioned the mayor.
v | lobby            | obj                        | 020 | obj                | The brewers lobbied the ministry.
v | press            | obj; inf                   | 100 | obj                | The allies pressed the junta to hold elections.
v | press            | for                        | 100 | obj                | The envoys pressed for a truce.
v | press            | obj @leader                | 100 | obj on             | Reporters pressed the minister on the budget.
v | push             | obj; inf                   | 100 | obj                | The bank pushed the state to cut wages.
v | push             | for                        | 100 | obj                | The party pushed for a vote.
v | pressure         | obj                        | 100 | obj                | The owners pressured the mayor.
v | pressurize       | obj                        | 100 | obj                | The firm pressurised its clerks.
v | put              | obj pressure; on           | 100 | on                 | The union put pressure on the king.
v | call             | for @talks, dialogue       | meet 106 | with            | The party called for talks with the rebels.
v | call             | for @aid, intervention, help | assist 103 | from        | The mayor called for aid from the capital.
v | call             | for ceasefire, truce, release, end, halt, withdrawal, restraint, calm, peace | yield 105 | of from | The pope called for a ceasefire.
v | call             | for reform, change, election, resignation, inquiry, investigation, law | change 104 | of from | The lawyers called for reform.
v | call             | for                        | 100 | from               | The unions called for lower rents.
v | call on          | inf                        | 100 | on obj             | The council called on the rebels to leave.
v | call on          |                            | 100 | on obj             | The judge called on the government.
v | call upon        |                            | 100 | upon obj           | The assembly called upon all states to help.
v | insist           | on, that                   | 100 |                    | The rebels insisted on a vote.
v | insist           |                            | 100 |                    | The chairman insisted that the file be read.
v | exhort           | obj                        | 100 | obj                | The priest exhorted the soldiers.
v | advise           | obj; inf                   | 020 | obj                | The ministry advised travellers to stay away.
v | recommend        |                            | 020 | to                 | The panel recommended a lower tax.
v | advocate         | obj, for                   | 020 |                    | The doctor advocated a ban.
v | suggest          | obj; !that                 | 020 | to                 | The envoy suggested a new date.
v | seek             | obj @aid                   | assist 103 | from          | The republic sought help from its ally.
v | seek             | obj refuge, asylum, shelter, sanctuary | assist 103 | in from | The deserters sought refuge in the convent.
v | apply            | for asylum, membership, loan, visa, aid | assist 103 | to with | The family applied for asylum.
v | seek             | obj @talks                 | meet 106 | with            | The island sought talks with the mainland.
v | seek             | obj resignation, change, reform, extradition, explanation, clarification, answer, apology | 100 | of from | The union sought an explanation from the firm.
v | order            | obj; inf                   | 100 | obj                | The colonel ordered the men to wait.
v | order            | obj @leader                | 100 | obj                | The court ordered the ministry to answer.
v | tell             | obj; inf                   | 100 | obj                | The guards told the crowd to leave.
v | instruct         | obj                        | 100 | obj                | The king instructed the minister to resign.
v | direct           | obj; inf                   | 100 | obj                | The judge directed the clerk to open the file.
v | require          | obj                        | 100 | obj of             | The law requires the firms to report.
v | summon           | obj @envoy                 | 100 | obj                | The ministry summoned the ambassador.
v | summon           | obj                        | 100 | obj                | The judge summoned the director.
v | subpoena         | obj                        | 100 | obj                | The panel subpoenaed the banker.
v | remind           | obj                        | 020 | obj                | The speaker reminded the deputies of their oath.
v | campaign         | for change, right, reform, release, independence, vote, referendum | 100 | | The group campaigned for the right to vote.
v | challenge        | obj; inf                   | 100 | obj                | The senator challenged the premier to debate.
n | demand           | for, that                  | 100 | to of              | The demand for a vote was loud.
n | demand           | poss                       | 100 | to of              | The rebels' demands were read on the radio.
n | appeal           | for, to                    | 020 | to                 | The appeal of the agency to the donors was heard.
n | request          |                            | 020 | to                 | The request of the island for help was granted.
n | call             | for                        | 100 | on                 | The call of the bishop for peace was ignored.
n | call             | inf                        | 100 | on                 | The call to end the war grew louder.
n | plea             | !mod guilty                | 020 | to                 | The plea of the mother moved the town.
n | pressure         | on                         | 100 | on                 | The pressure of the allies on the junta grew.
n | petition         |                            | 020 | to                 | The petition of the tenants to the mayor was long.
`,
}
