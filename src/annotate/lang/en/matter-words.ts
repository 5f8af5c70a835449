import type { Matter } from '../../../model/index.ts'

/** Nouns whose things have states that reports follow, by kind; the longest expression that fits counts. */
const nouns: Readonly<Record<Matter['kind'], string>> = {
  agreement:
    'agreement, treaty, pact, accord, deal, ceasefire, cease-fire, truce, armistice, memorandum, memorandum of understanding, protocol, convention, roadmap, concordat, settlement, peace plan, power-sharing arrangement, alliance',
  institution:
    'committee, commission, ministry, agency, bureau, department, council, tribunal, task force, secretariat, directorate, authority, organisation, organization, association, academy, institute',
  law: 'law, bill, act, constitution, decree, resolution, amendment, statute, ordinance, legislation, charter, regulation, directive, moratorium, state of emergency, martial law, ban, curfew, no-fly zone, quarantine, policy, budget',
  weapon:
    'missile, ballistic missile, rocket, satellite, spy satellite, reconnaissance satellite, warhead, submarine, drone, nuclear weapon, chemical weapon, bomb, torpedo, nuclear test, weapons system, air-defence system, warplane, fighter jet',
  force:
    'troops, force, army, brigade, battalion, regiment, fleet, peacekeeper, peacekeeping force, mission, garrison, carrier strike group, aircraft carrier, warship, navy, contingent',
  channel:
    'hotline, communication line, communication channel, telephone line, phone line, channel, embassy, consulate, diplomatic relations, diplomatic ties, diplomatic tie, relations, border crossing, crossing, airspace, pipeline, flight, rail link, railway, radio station, broadcast, website',
  site: 'office, arch, monument, statue, building, palace, factory, plant, industrial complex, industrial park, base, airport, port, bridge, camp, prison, dam, reactor, launch site, test site, school, hospital, stadium, headquarters, liaison office, checkpoint, border, barracks, tunnel, refinery',
  exercise: 'exercise, military exercise, drill, war game, manoeuvre, maneuver, joint exercise',
  sanction: 'sanction, sanctions, embargo, arms embargo, asset freeze, travel ban, tariff, blockade, boycott',
  other: '',
}

export const matterNouns: ReadonlyMap<string, Matter['kind']> = new Map(
  Object.entries(nouns).flatMap(([kind, list]) =>
    list
      .split(',')
      .map((noun) => noun.trim())
      .filter((noun) => noun !== '')
      .map((noun): [string, Matter['kind']] => [noun, kind as Matter['kind']]),
  ),
)

/** Words in a matter's noun that any kind of it has: two matters are not one for sharing them. */
export const commonMatterWords: ReadonlySet<string> = new Set(
  'the a an this that these those its his her their our new old first second last next current former existing own recent latest comprehensive joint bilateral major so-called long-standing longstanding landmark historic controversial such other same any all some no'.split(
    ' ',
  ),
)

/** What a verb does to a matter of each kind it governs; several verbs name one state. */
const states: Readonly<Partial<Record<Matter['kind'], Readonly<Record<string, string>>>>> = {
  agreement: {
    proposed: 'propose, offer, draft, table, suggest',
    announced: 'announce, declare, proclaim',
    signed: 'sign, conclude, reach, seal, strike, ink, broker, agree, negotiate, initial, hammer',
    'in-force': 'ratify, implement, enforce, activate',
    suspended: 'suspend, freeze, pause, halt',
    breached: 'breach, violate, break, flout, disregard',
    abandoned:
      'abandon, scrap, abrogate, tear, cancel, nullify, terminate, renounce, repudiate, discard, ditch, quit, leave, exit, end, void, annul, withdraw, jettison, denounce',
    replaced: 'replace, renegotiate, supersede',
    restored: 'restore, revive, resume, reinstate',
    extended: 'extend, renew, prolong',
    rejected: 'reject, refuse, decline',
  },
  institution: {
    founded: 'found, establish, create, form, inaugurate, launch, set',
    dissolved: 'dissolve, abolish, disband, scrap, shut, close, dismantle, eliminate, axe, disestablish, liquidate',
    suspended: 'suspend, freeze',
    restored: 'restore, reopen, revive, reinstate',
    replaced: 'replace, rename, merge',
  },
  law: {
    proposed: 'propose, introduce, draft, table, submit, sponsor',
    adopted: 'adopt, pass, approve, enact, sign, promulgate, ratify, impose, declare, decree, issue, introduce',
    amended: 'amend, revise, rewrite, change, modify, alter',
    repealed: 'repeal, revoke, abolish, scrap, annul, rescind, lift, overturn, abrogate, withdraw',
    vetoed: 'veto',
    rejected: 'reject, defeat, block, oppose',
    suspended: 'suspend, freeze, stay',
    breached: 'breach, violate, break, defy, flout',
    extended: 'extend, prolong, renew',
  },
  weapon: {
    planned: 'plan, prepare',
    developed: 'develop, build, produce, manufacture, acquire, obtain, buy, design',
    tested: 'test, test-fire, detonate, conduct',
    launched: 'launch, fire, lob, shoot',
    deployed: 'deploy, station, position, install, place, field',
    shown: 'unveil, display, parade, showcase, show',
    destroyed: 'destroy, dismantle, scrap, intercept, down, sink, decommission',
    supplied: 'supply, sell, deliver, transfer, send, provide, ship',
  },
  force: {
    stationed: 'station, base, keep, maintain',
    deployed: 'deploy, send, dispatch, mass, move, mobilize, mobilise, reinforce, rotate, amass, rush',
    withdrawn: 'withdraw, pull, remove, evacuate, redeploy, recall',
    formed: 'form, create, establish, raise',
    disbanded: 'disband, dissolve, disarm, demobilize, demobilise',
  },
  channel: {
    open: 'open, establish, launch, inaugurate, begin',
    cut: 'cut, sever, close, disconnect, shut, suspend, block, halt, stop, break, seal, downgrade',
    restored: 'restore, reopen, reconnect, resume, normalize, normalise, re-establish, reestablish, upgrade',
  },
  site: {
    planned: 'plan',
    built: 'build, construct, erect, expand, rebuild',
    open: 'open, inaugurate, reopen',
    closed: 'close, shut, seal, suspend, evacuate',
    seized: 'seize, capture, take, occupy, retake, recapture, storm, overrun',
    destroyed: 'destroy, demolish, raze, blow, tear, level, dismantle, wreck, burn, flatten, pull',
    damaged: 'damage, hit, bomb, strike, shell, attack',
  },
  exercise: {
    planned: 'plan, announce, schedule, prepare',
    held: 'hold, begin, start, conduct, stage, launch, kick, carry, run',
    cancelled: 'cancel, suspend, postpone, halt, scrap, delay, call',
    ended: 'end, conclude, finish, complete, wrap',
    resumed: 'resume, restart',
  },
  sanction: {
    proposed: 'propose, consider, draft',
    imposed: 'impose, slap, adopt, introduce, place, levy, announce, apply, reimpose, order, enforce',
    tightened: 'tighten, expand, extend, strengthen, toughen, renew',
    lifted: 'lift, ease, remove, waive, relax, suspend, drop, end, scrap, revoke',
    breached: 'breach, violate, evade, defy, flout, circumvent, bust',
  },
}

/** The state that a verb gives a matter of a kind. */
export function stateBy(kind: Matter['kind'], verb: string): string | undefined {
  return byKind.get(kind)?.get(verb)
}

const byKind = new Map(
  Object.entries(states).map(([kind, table]) => [
    kind as Matter['kind'],
    new Map(
      Object.entries(table).flatMap(([state, verbs]) =>
        verbs.split(',').map((verb): [string, string] => [verb.trim(), state]),
      ),
    ),
  ]),
)

/** What a matter does by itself: 'the truce collapsed', 'the law took effect'. */
export const ownStates: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ended: 'expire, lapse, collapse, end, unravel, crumble, fail',
    'in-force': 'hold, enter, take, apply, remain',
    open: 'open, reopen',
    closed: 'close, shut',
    held: 'begin, start, kick',
  }).flatMap(([state, verbs]) => verbs.split(',').map((verb): [string, string] => [verb.trim(), state])),
)

/** Nouns of what is done to a matter: 'the suspension of the pact', by the verb they stand for. */
export const stateNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sign: 'signing, signature, conclusion',
    suspend: 'suspension',
    breach: 'breach, violation',
    abandon: 'abandonment, abrogation, termination, cancellation, scrapping, renunciation, withdrawal',
    dissolve: 'dissolution, abolition, disbandment, closure',
    found: 'foundation, establishment, creation, formation',
    adopt: 'adoption, passage, enactment, approval',
    amend: 'amendment, revision',
    repeal: 'repeal, revocation, annulment',
    launch: 'launch, launching, firing',
    test: 'test, testing',
    deploy: 'deployment, dispatch',
    withdraw: 'withdrawal, pullout',
    destroy: 'destruction, demolition, dismantling',
    close: 'closing, closure, shutdown',
    open: 'opening, inauguration, reopening',
    restore: 'restoration, resumption, revival',
    impose: 'imposition',
    lift: 'lifting, easing, removal',
    veto: 'veto',
    cut: 'severing, cutting',
  }).flatMap(([verb, list]) => list.split(',').map((noun): [string, string] => [noun.trim(), verb])),
)

/** Nouns that tell by themselves which matter is meant, since there is one at a time. */
export const tellingNouns: ReadonlySet<string> = new Set(
  'state of emergency,martial law,ceasefire,cease-fire,truce,armistice,no-fly zone,constitution,curfew,blockade,diplomatic relations,diplomatic ties,airspace,hotline'.split(
    ',',
  ),
)
