import type { ActorKind } from '../../../model/index.ts'

/**
 * Head words of names of bodies, by the kind of body they make: general vocabulary of public life, kept by hand. Matched in lower
 * case on the last word of a name, or the word before 'of' and 'for'.
 */
const byKind: Readonly<Partial<Record<ActorKind, string>>> = {
  government:
    'ministry department cabinet senate congress parliament assembly court tribunal bureau treasury secretariat embassy ' +
    'consulate commission administration government council office agency authority police house chancellery presidency ' +
    'prosecutor politburo directorate inspectorate legislature duma knesset sejm bundestag riksdag diet supreme ' +
    'customs committee subcommittee board mission service registry municipality judiciary kremlin chamber',
  military:
    'army navy force forces guard guards command corps brigade battalion division regiment fleet squadron marines militia ' +
    'pentagon brigades battalions troops command infantry artillery paratroopers gendarmerie platoon legion ' +
    'airborne commandos',
  party: 'party coalition bloc caucus democrats republicans conservatives liberals greens labour socialists communists',
  media:
    'times post news herald tribune journal gazette radio tv television broadcasting press newspaper magazine daily ' +
    'fm telegraph chronicle observer broadcaster network channel weekly mail wire independent examiner dispatch inquirer',
  international: 'nations summit pact',
  group:
    'movement front brotherhood resistance rebels alliance jihad insurgents fighters militants tribe tribes cartel gang ' +
    'taliban protesters liberation',
  organization:
    'university college institute institution foundation association society federation union league organization ' +
    'organisation company corporation corp inc ltd group bank centre center hospital school academy fund trust club church ' +
    'clinic laboratory laboratories observatory museum studios records airlines airways motors industries systems ' +
    'holdings technologies partners bros enterprises initiative project program programme campaign commission charity ' +
    'confederation syndicate consortium network team orchestra band choir theatre library seminary mosque temple ' +
    'cathedral conference forum plc gmbh llc co steel oil gas energy petroleum telecom pharmaceuticals chemical ' +
    'electric insurance securities capital financial brothers watch crescent cross committee council agency',
}

/** Head word in lower case → kind; the first listing wins. */
export const organizationWords: ReadonlyMap<string, ActorKind> = new Map(
  (Object.entries(byKind) as [ActorKind, string][])
    .flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const))
    .toReversed(),
)

/** Words that make a body one of many countries when they stand in its name. */
export const internationalWords: ReadonlySet<string> = new Set(
  (
    'international world united nations union european african arab asian global atlantic interpol unesco unicef ' +
    'intergovernmental inter-american commonwealth'
  ).split(' '),
)

/** Acronyms and short names of bodies of states that news does not write out. */
export const internationalBodies: ReadonlySet<string> = new Set(
  (
    'UN U.N. EU E.U. NATO AU ASEAN OSCE OPEC OAS OIC IAEA IMF WTO WHO ICC ICJ UNHCR UNICEF UNESCO UNRWA UNDP OCHA WFP FAO ILO ' +
    'IOM GCC ECOWAS SADC CSTO SCO BRICS G7 G-7 G8 G-8 G20 G-20 OPCW INTERPOL Interpol OECD ECB Eurozone'
  ).split(' '),
)

/** Agencies and broadcasters whose names are acronyms or carry no head word of the press. */
export const mediaNames: ReadonlySet<string> = new Set(
  (
    'Reuters AP AFP BBC CNN NPR NBC CBS ABC PBS MSNBC CNBC Bloomberg Xinhua TASS Tass Itar-Tass Interfax KCNA Yonhap Kyodo NHK ' +
    'DPA ANSA EFE PTI ANI IRNA SANA WAFA RIA Sputnik RT CCTV CGTN Al-Jazeera Al-Arabiya Anadolu Politico Axios Wikinews ' +
    'Newsweek Haaretz Pravda Izvestia Kommersant Asahi Mainichi Nikkei'
  ).split(' '),
)
