import type { PloverType } from '../../../model/index.ts'
import type { PloverCode } from '../../../model/plover.ts'
import type { ActRow } from '../lexicon/row.ts'
import actCoderWeights from './act-coder.weights.json' with { type: 'json' }
import { type ActContext, actFeatures, mainTrigger, type ReadContext, readContext } from './act-features.ts'
import { readTypeModel, scoreTypes, type TypeModel, type WrittenTypeModel } from './type-model.ts'

/** What a source does to a target. */
export interface CodedAct extends PloverCode {
  readonly type: PloverType
  readonly cameo?: string
  /** Root type as labelled sentences have it: YIELD for CONCEDE and RETREAT, else the type. */
  readonly root: string
  /** Probability of the root type, 0 to 1. */
  readonly score: number
}

let model: TypeModel | undefined

/** The trained weights, unpacked when they are first asked for. */
export function actCoder(): TypeModel {
  model ??= readTypeModel(actCoderWeights as WrittenTypeModel)
  return model
}

/**
 * The one type of act that a text most likely tells of a source and a target, from 15 root types, with mode and CAMEO code where a
 * trigger of that type stands in the text. Trained on sentences that do tell such an act: it never answers that there is none.
 */
export function codeBetween(context: ActContext): CodedAct {
  return codeRead(readContext(context), actCoder())
}

/** The same for a context that was read, with a model of one's own. */
export function codeRead(context: ReadContext, coder: TypeModel): CodedAct {
  const scores = scoreTypes(coder, actFeatures(context))
  const best = scores.indexOf(Math.max(...scores))
  const root = coder.types[best] as string
  const row = rowOf(context, root)
  const type = root === 'YIELD' ? (row?.type ?? 'RETREAT') : root
  return {
    type: type as PloverType,
    ...(row?.mode === undefined ? {} : { mode: row.mode }),
    ...(row?.cameo === undefined ? {} : { cameo: row.cameo }),
    root,
    score: scores[best] as number,
  }
}

/** The row of a trigger that has the type: that of the main trigger, else of the first. */
function rowOf(context: ReadContext, root: string): ActRow | undefined {
  const main = mainTrigger(context)
  return [...(main === undefined ? [] : [main]), ...context.triggers]
    .flatMap(({ fits }) => fits.map(({ row }) => row))
    .find((row) => rootOf(row.type) === root)
}

/** The type as labelled sentences have it, where CONCEDE and RETREAT are one. */
export function rootOf(type: string): string {
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
}
