import type { ActTable } from '../../acts/lexicon/row.ts'

/** Words for meetings, visits, calls, negotiation and mediation. */
export const consultActs: ActTable = {
  type: 'CONSULT',
  rows: `
v | meet             | obj; !obj @proposal, need, demand, condition, deadline, goal, target, requirement, standard, criterion, challenge, cost | 040 ~ | obj with | The minister met union leaders in the harbour town.
v | meet             | with                       | 040 ~ | with             | The envoy met with village elders.
v | meet             | !obj; !with                | 040 ~ | with             | The two presidents met in a castle near the border.
v | meet up          |                            | 040 ~ | with             | The delegates met up with local officials.
v | hold             | obj @talks                 | 046 ~ | with             | The two governments held a second round of talks.
v | hold             | obj meeting, summit, conference, session | 040 ~ | with | The mayor held a meeting with shop owners.
v | hold             | obj press conference, news conference | 040 | with     | The minister held a press conference.
v | have             | obj talks, meeting, lunch, dinner, conversation, discussion | 040 ~ | with | The envoy had a meeting with the bishop.
v | conduct          | obj @talks                 | 046 ~ | with             | The parties conducted negotiations in secret.
v | open             | obj talks, negotiation, dialogue | 046 ~ | with       | The rebels opened talks with the junta.
v | begin            | obj talks, negotiation, dialogue, discussion, meeting | 046 ~ | with | The company began negotiations with its workers.
v | start            | obj talks, negotiation, dialogue, discussion, meeting | 046 ~ | with | The parties started talks on Monday.
v | launch           | obj talks, negotiation, dialogue, discussion | 046 ~ | with | The two capitals launched a dialogue on water.
v | resume           | obj talks, negotiation, dialogue, discussion, contact | 046 ~ | with | The ministers resumed talks after a week.
v | continue         | obj talks, negotiation, dialogue, discussion | 046 ~ | with | The negotiators continued their talks.
v | enter            | into talks, negotiation, dialogue, discussion | 046 ~ | with | The firm entered into talks with the state.
v | enter            | obj talks, negotiation     | 046 ~ | with             | Both sides entered negotiations.
v | join             | obj talks, negotiation, meeting, summit | 046 | with   | The king joined the talks on Friday.
v | convene          | obj                        | 040 | obj with           | The speaker convened a meeting of party leaders.
v | convene          | !obj                       | 040 ~ |                  | The council convened on Monday.
v | chair            | obj @talks                 | 040 | with of            | The premier chaired a meeting of ministers.
v | attend           | obj                        | 040 | obj with           | The foreign minister attended the summit.
v | take part        | in @talks                  | 040 | with               | Nine states took part in the conference.
v | participate      | in @talks                  | 040 | with               | The rebels participated in the talks.
v | sit down         | with                       | 040 ~ | with             | The editor sat down with the general.
v | confer           | with                       | 040 ~ | with             | The judge conferred with both lawyers.
v | confer           | !obj; !with                | 040 ~ |                  | The ministers conferred until midnight.
v | consult          | obj                        | 040 | obj                | The governor consulted village chiefs.
v | consult          | with                       | 040 ~ | with             | The king consulted with his advisers.
v | discuss          | obj                        | 040 ~ | with             | The ministers discussed fishing rights with their neighbours.
v | negotiate        |                            | 046 ~ | with             | The union is negotiating with the railway.
v | renegotiate      |                            | 046 ~ | with             | The two states renegotiated the price.
v | talk             | to                         | 040 | to                 | The general talked to the families.
v | talk             | with                       | 040 ~ | with             | The chancellor talked with the farmers.
v | speak            | by phone, telephone        | 041 phone ~ | with to    | The presidents spoke by phone.
v | speak            | on phone, telephone        | 041 phone ~ | with to    | The premier spoke on the phone with the king.
v | speak            | with                       | 040 ~ | with             | The envoy spoke with both sides.
v | call             | obj president, minister, counterpart, leader, king, premier, chancellor, governor, ambassador, prime minister; !as | 041 phone | obj | The president called his counterpart on Sunday.
v | call             | obj; inf; !obj @proposal   | 041 phone | obj          | The premier called the king to discuss the strait.
v | phone            | obj                        | 041 phone | obj          | The premier phoned the governor.
v | telephone        | obj                        | 041 phone | obj          | The king telephoned the general.
v | ring             | obj president, minister, counterpart, premier | 041 phone | obj | The minister rang his counterpart.
v | visit            | obj                        | 042 visit | obj          | The president visited the island.
v | revisit          | obj                        | 042 visit | obj          | The envoy revisited the camp.
v | tour             | obj                        | 042 visit | obj          | The minister toured the flooded villages.
v | pay              | obj visit                  | 042 visit | to           | The queen paid a visit to the old capital.
v | make             | obj visit, trip, stop, stopover | 042 visit | to      | The pope made a visit to the border camps.
v | arrive           | for talk, talks, visit, meeting, summit | 042 visit | in at | The chancellor arrived for talks on Tuesday.
v | arrive           | on visit, trip, tour       | 042 visit | in at        | The king arrived on a state visit.
v | travel           | to                         | 042 visit | to           | The foreign minister travelled to the southern capital.
v | fly              | to; !obj                   | 042 visit | to           | The envoy flew to the island on Friday.
v | welcome          | obj president, minister, delegation, counterpart, king, visitor, guest, envoy | 043 visit | obj | The mayor welcomed the delegation at the port.
v | receive          | obj president, minister, delegation, counterpart, king, visitor, guest, envoy, ambassador, leader | 043 visit | obj | The king received the ambassador.
v | give             | obj welcome, reception     | 043 visit | to           | The king gave a warm welcome to the premier.
v | host             | obj                        | 043 visit | obj          | The republic hosted the regional leaders.
v | mediate          |                            | 045 third-party | between in obj | The bishop mediated between the miners and the state.
v | broker           | obj                        | 045 third-party | between | The neighbour brokered a truce between the clans.
v | arbitrate        |                            | 045 third-party | between in | A judge arbitrated between the two firms.
v | intercede        |                            | 045 third-party | with for | The abbot interceded with the governor.
v | facilitate       | obj @talks, dialogue, mediation | 045 third-party | between | The agency facilitated talks between the tribes.
v | launch           | obj mediation, mediation effort, effort | 045 third-party | between in | The union launched a mediation effort between the parties.
v | bring together   | obj                        | 045 third-party | obj    | The monk brought together the leaders of both villages.
v | call             | obj meeting, summit, session | 040 | of with          | The chairman called an emergency meeting of the board.
n | talks            |                            | 046 ~ | with between     | The talks between the miners and the ministry went on.
n | negotiation      |                            | 046 ~ | with between     | Negotiations with the bank begin in May.
n | discussion       | with                       | 046 ~ | with             | The discussions of the mayor with the owners were brief.
n | discussion       | between                    | 046 ~ | between          | Discussions between the parties went on.
n | dialogue         |                            | 046 ~ | with between     | The dialogue between the faiths is old.
n | meeting          |                            | 040 ~ | with between of  | The meeting of the ministers was short.
n | summit           |                            | 040 multilateral ~ | with between of | The summit of the lake states is in June.
n | conference       | !mod press, news           | 040 multilateral ~ | with between of | The conference on fishing opens today.
n | consultation     |                            | 040 ~ | with between     | Consultations with the unions are going on.
n | visit            |                            | 042 visit | to           | The visit of the king to the island lasted two days.
n | trip             | to                         | 042 visit | to           | The trip of the minister to the north was cut short.
n | state visit      |                            | 042 visit | to           | The state visit to the kingdom ended.
n | phone call       |                            | 041 phone ~ | with to between | In a phone call with the king the premier asked for help.
n | telephone call   |                            | 041 phone ~ | with to between | The telephone call between the leaders was short.
n | phone conversation |                          | 041 phone ~ | with between | A phone conversation with the general followed.
n | telephone conversation |                      | 041 phone ~ | with between | A telephone conversation between the ministers followed.
n | mediation        |                            | 045 third-party | between in | The mediation of the bishop between the clans failed.
`,
}
