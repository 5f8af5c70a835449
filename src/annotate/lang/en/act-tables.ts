import type { ActTable } from '../../acts/lexicon/row.ts'
import { accuseActs } from './act-accuse.ts'
import { agreeActs } from './act-agree.ts'
import { aidActs } from './act-aid.ts'
import { assaultActs } from './act-assault.ts'
import { coerceActs } from './act-coerce.ts'
import { concedeActs } from './act-concede.ts'
import { consultActs } from './act-consult.ts'
import { cooperateActs } from './act-cooperate.ts'
import { mobilizeActs } from './act-mobilize.ts'
import { otherActs } from './act-other.ts'
import { protestActs } from './act-protest.ts'
import { rejectActs } from './act-reject.ts'
import { requestActs } from './act-request.ts'
import { retreatActs } from './act-retreat.ts'
import { sanctionActs } from './act-sanction.ts'
import { supportActs } from './act-support.ts'
import { threatenActs } from './act-threaten.ts'

/**
 * The lexicon of acts, in the order that decides between rows that fit equally well: deeds before words, OTHER last.
 *
 * Written for this project. The codes follow the CAMEO dictionaries of the Open Event Data Alliance (MIT) where these agree with the
 * PLOVER manual of 2021, whose table of conversion decides where they do not.
 */
export const actTables: readonly ActTable[] = [
  assaultActs,
  coerceActs,
  protestActs,
  mobilizeActs,
  sanctionActs,
  retreatActs,
  aidActs,
  cooperateActs,
  threatenActs,
  rejectActs,
  accuseActs,
  concedeActs,
  supportActs,
  consultActs,
  agreeActs,
  requestActs,
  otherActs,
]
