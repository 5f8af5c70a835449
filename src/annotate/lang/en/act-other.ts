import type { ActTable } from '../../acts/lexicon/row.ts'

/**
 * Words for acts and happenings that accounts of news need and PLOVER has no type for: elections and offices, laws, deaths, outbreaks,
 * disasters, launches of products and spacecraft, trade of firms. They score 0.
 */
export const otherActs: ActTable = {
  type: 'OTHER',
  rows: `
v | elect            | obj                        |  | obj                  | The members elected a new chairman.
v | reelect          | obj                        |  | obj                  | The town reelected the mayor.
v | re - elect       |                            |  | obj                  | The town re-elected the mayor.
v | win              | obj @election, seat, majority, presidency, nomination, term | | | The baker won the election.
v | win              | obj prize, award, cup, medal, case, contract |  |    | The nurse won a prize.
v | win              | obj vote, ballot           |  |                      | The baker won nine hundred votes.
v | receive          | obj vote, ballot           |  |                      | The baker received nine hundred votes.
v | take             | obj vote, ballot           |  |                      | The nurse took nine hundred votes.
v | get              | obj vote, ballot           |  |                      | The nurse got nine hundred votes.
v | lose             | obj @election, seat, majority, presidency, vote |  | to | The mayor lost the election.
v | defeat           | obj; !in battle            |  | obj                  | The baker defeated the mayor.
v | hold             | obj @election              |  | in                   | The islands held a referendum.
v | vote             | !against; !for; !to        |  | on                   | The islanders voted on Sunday.
v | run              | for @office, president, mayor, governor, senate, parliament |  |  | The nurse ran for mayor.
v | appoint          | obj                        |  | obj                  | The king appointed a new judge.
v | name             | obj @leader; !obj people   |  | obj                  | The board named a new director.
v | name             | as                         |  | obj                  | The king named the duke as his heir.
v | nominate         | obj                        |  | obj                  | The party nominated the nurse.
v | install          | obj @leader                |  | obj                  | The junta installed a new governor.
v | hire             | obj                        |  | obj                  | The kingdom hired two lobbyists.
v | promote          | obj @person, officer, general, colonel |  | obj      | The king promoted the colonel.
v | swear in         |                            |  | subj obj > obj       | The judge swore in the new president.
v | inaugurate       | obj                        |  | obj                  | The islands inaugurated their first president.
v | crown            | obj                        |  | obj                  | The bishops crowned the prince.
v | take             | obj office, oath, power    |  |                      | The new mayor took office on Monday.
v | assume           | obj office, power, presidency, duty, post, command | |  | The general assumed command.
v | succeed          | obj @leader                |  | obj                  | The prince succeeded the king.
v | replace          | obj @leader                |  | obj                  | The deputy replaced the minister.
v | return           | to power, office           |  |                      | The old party returned to power.
v | found            | obj                        |  | obj                  | The monks founded a school.
v | establish        | obj; !obj @relation        |  | obj                  | The republic established a council.
v | create           | obj agency, council, commission, committee, ministry, office, body, fund, court, unit |  | obj | The senate created a commission.
v | set up           | obj                        |  | obj                  | The ministry set up a committee.
v | form             | obj government, cabinet, party, committee, council, group, company, commission |  | obj | The premier formed a cabinet.
v | launch           | obj @product               |  |                      | The firm launched a new phone.
v | launch           | obj @spacecraft            |  |                      | The agency launched a probe.
v | land             | subj @spacecraft, probe, astronaut |  | on           | The probe landed on the moon.
v | open             | obj office, embassy, museum, school, hospital, bridge, line, centre, center, branch, store, factory | | in | The queen opened a hospital.
v | pass             | obj @law                   |  |                      | The senate passed the bill.
v | pass             | subj @law, act             |  |                      | The bill passed the house.
v | clear            | subj @law; obj             |  |                      | The bill cleared the senate.
v | adopt            | obj @law, resolution, policy, strategy, plan |  |    | The council adopted the budget.
v | enact            | obj                        |  |                      | The parliament enacted a press law.
v | sign             | obj bill, law, executive order, decree, act, order, legislation | | | The governor signed the bill.
v | sign             | into law                   |  |                      | The governor signed the bill into law.
v | amend            | obj                        |  |                      | The senate amended the constitution.
v | introduce        | obj @law, tax, policy      |  |                      | The senator introduced a bill.
v | table            | obj motion, bill, resolution |  |                    | The deputy tabled a motion.
v | approve          | obj                        |  |                      | The agency approved the vaccine.
v | authorize        | obj                        |  | obj                  | The council authorized the mission.
v | uphold           | obj                        |  | of                   | The court upheld the law.
v | rule             | that                       |  |                      | The court ruled that the vote was valid.
v | issue            | obj order, decree, permit, licence, license, bond, report, stamp |  | to | The king issued a decree.
v | declare          | obj pandemic, outbreak, epidemic, health emergency, winner, result, bankruptcy, victory, holiday |  |  | The agency declared a pandemic.
v | declare          | obj winner, president      |  | obj                  | The board declared the nurse the winner.
v | confirm          | obj @disease               |  | in                   | The ministry confirmed two cases of cholera.
v | confirm          | obj @leader                |  | obj                  | The senate confirmed the judge.
v | report           | obj @disease               |  | in                   | The island reported ten cases of the flu.
v | record           | obj @disease, rise, increase, loss |  | in           | The province recorded ninety cases.
v | infect           | obj                        |  | obj                  | The virus infected nine nurses.
v | contract         | obj @disease, malaria      |  |                      | Two sailors contracted cholera.
v | spread           | subj @disease              |  | to in                | The virus spread to the islands.
v | break out        | subj @disease, fire, war   |  | in                   | Cholera broke out in the camp.
v | test             | positive                   |  | > subj               | The mayor tested positive for the virus.
v | hospitalize      | obj                        |  | > obj                | The mayor was hospitalized on Friday.
v | recover          | from                       |  | > subj               | The king recovered from the flu.
v | develop          | obj vaccine, drug, treatment, weapon, system, missile |  |  | The firm developed a vaccine.
v | die              |                            |  | > subj               | The old king died on Sunday.
v | perish           |                            |  | > subj               | Nine sailors perished in the storm.
v | pass away        |                            |  | > subj               | The poet passed away at home.
v | drown            |                            |  | > subj               | Two boys drowned in the lake.
v | commit           | obj suicide                |  | > subj               | The banker committed suicide.
v | bury             | obj @person, victim, king, body, dead |  | > obj      | The town buried the victims.
v | mourn            |                            |  | obj                  | The nation mourned the poet.
v | kill             | subj @disaster, @disease   |  | > obj                | The flood killed nine farmers.
v | kill             | subj @animal, @weather    |  | > obj                | A bear killed two hikers.
v | kill             | obj @animal                |  | obj                  | The farmers killed the wolves.
v | injure           | subj @disaster, @disease, @animal, @weather |  | > obj | The storm injured nine sailors.
v | wound            | subj @disaster, @animal    |  | > obj                | The explosion wounded two miners.
v | attack           | subj @animal, @disease     |  | > obj                | A shark attacked the swimmers.
v | attack           | obj @animal                |  | obj                  | The farmers attacked the wolves.
v | fight            | obj @disease, @disaster, @weather |  |              | The nurses fought the cholera outbreak.
v | combat           | obj @disease, @disaster, @weather |  |              | The islands combat malaria.
v | kill             | in @disaster               |  | > obj                | Nine men were killed in the crash.
v | crash            |                            |  | > subj               | The plane crashed near the airport.
v | collide          |                            |  | with                 | Two trains collided near the bridge.
v | sink             | !obj                       |  | > subj               | The ferry sank off the cape.
v | collapse         | !subj @talks               |  | > subj               | The bridge collapsed at noon.
v | derail           |                            |  | > subj               | The train derailed near the station.
v | capsize          |                            |  | > subj               | The boat capsized in the storm.
v | erupt            |                            |  | in                   | The volcano erupted on Monday.
v | hit              | subj @disaster             |  | > obj                | An earthquake hit the islands.
v | strike           | subj @disaster             |  | > obj                | A cyclone struck the coast.
v | flood            | obj                        |  | > obj                | The river flooded the valley.
v | reach            | subj @migrant, people, family, thousand, hundred; obj |  | obj | Nine thousand people reached the island.
v | flee             |                            |  | from obj             | Thousands fled the valley.
v | escape           | from                       |  | from                 | Two prisoners escaped from the fort.
v | cross            | into; subj @migrant, people, family, thousand, hundred |  | into from | Nine hundred people crossed into the valley.
v | cross            | obj border; !subj @army    |  | into from            | The families crossed the border at night.
v | disappear        |                            |  | > subj               | The editor disappeared in May.
v | fly              | into exile                 |  | to                   | The old king flew into exile.
v | go               | into exile                 |  | to in                | The old king went into exile.
v | flee             | into exile                 |  | to in                | The general fled into exile.
v | go missing       |                            |  | > subj               | The boy went missing on Monday.
v | survive          |                            |  | obj                  | The mayor survived the crash.
v | enter            | obj; !subj @army           |  | obj                  | The reporters entered the province.
v | return           | to; !obj                   |  | to                   | The bishop returned to the island.
v | arrive           |                            |  | in at                | The ship arrived in the port.
v | leave            | obj country, island; !obj @office |  | from          | The family left the country.
v | acquire          | obj                        |  | obj                  | The bank acquired its rival.
v | take over        | obj company, firm, rival, bank |  | obj              | The brewer took over its rival.
v | raise            | obj price, rate, tax, wage, fund, money |  |         | The bank raised interest rates.
v | lower            | obj price, rate, tax, wage |  |                      | The bank lowered interest rates.
v | cut              | obj price, rate, tax, wage, job |  |                 | The firm cut two hundred jobs.
v | lay off          | obj                        |  | obj                  | The firm laid off its clerks.
v | close            | obj factory, plant, branch, store, school |  |       | The firm closed the plant.
v | file             | for bankruptcy             |  |                      | The airline filed for bankruptcy.
v | default          | on                         |  |                      | The state defaulted on its debt.
v | publish          | obj                        |  |                      | The paper published the letters.
v | discover         | obj                        |  |                      | The divers discovered a wreck.
v | complete         | obj                        |  |                      | The firm completed the bridge.
v | marry            |                            |  | obj                  | The prince married a nurse.
v | celebrate        | obj birthday, anniversary, festival, holiday |  |    | The queen celebrated her birthday.
v | graduate         |                            |  | from                 | The princess graduated from the academy.
v | retire           |                            |  | from                 | The judge retired in June.
n | election         | !mod general, midterm, presidential, parliamentary; of | | of | The election of the mayor was close.
n | inauguration     |                            |  | of                   | The inauguration of the president was rainy.
n | appointment      | of                         |  | of                   | The appointment of the judge was praised.
n | referendum       |                            |  | on in                | The referendum on the dam was close.
n | outbreak         | of @disease              |  | > in                 | The outbreak of cholera in the camp was stopped.
n | pandemic         |                            |  | > in                 | The pandemic closed the schools.
n | epidemic         |                            |  | > in                 | The epidemic in the north is over.
n | death            | of                         |  | > of                 | The death of the king surprised us.
n | suicide          |                            |  | > of                 | The suicide of the banker shook the firm.
n | funeral          |                            |  | > of                 | The funeral of the poet was quiet.
n | crash            | mod plane, car, train, air, helicopter, bus; !mod stock, market |  | > of in | The plane crash in the hills killed nine.
n | accident         |                            |  | > in                 | The accident in the mine was grave.
n | earthquake       |                            |  | > in                 | The earthquake in the hills was felt in the city.
n | flood            |                            |  | > in                 | The flood in the valley was sudden.
n | hurricane        |                            |  | > in                 | The hurricane reached the coast.
n | merger           |                            |  ~ | with of between   | The merger of the banks was approved.
n | acquisition      | of                         |  | of                   | The acquisition of the brewer was approved.
n | launch           | of @product                |  |                      | The launch of the new phone was delayed.
n | launch           | of @spacecraft             |  |                      | The launch of the probe was delayed.
n | passage          | of @law                    |  |                      | The passage of the bill took a year.
n | adoption         | of @law                    |  |                      | The adoption of the budget took a night.
n | birth            | of                         |  | > of                 | The birth of the prince was announced.
n | disappearance    |                            |  | > of                 | The disappearance of the editor was never solved.
n | displacement     | of                         |  | > of                 | The displacement of the villagers went on.
`,
}
