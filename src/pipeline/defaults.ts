import { acts } from '../annotate/acts/acts.ts'
import { attributions } from '../annotate/attributions/attributions.ts'
import { blocks } from '../annotate/blocks/blocks.ts'
import { entities } from '../annotate/entities/entities.ts'
import { matters } from '../annotate/matters/matters.ts'
import { metadata } from '../annotate/metadata/metadata.ts'
import type { Encoder } from '../annotate/models/encode.ts'
import { encodingBy } from '../annotate/models/encoding.ts'
import { modelActs } from '../annotate/models/model-acts.ts'
import { modelAttributions } from '../annotate/models/model-attributions.ts'
import { modelNames } from '../annotate/models/model-names.ts'
import { modelSyntax } from '../annotate/models/model-syntax.ts'
import { names } from '../annotate/names/names.ts'
import { roles } from '../annotate/roles/roles.ts'
import { sentences } from '../annotate/sentences.ts'
import { stances } from '../annotate/stances/stances.ts'
import { syntax } from '../annotate/syntax/syntax.ts'
import { times } from '../annotate/times/times.ts'
import type { LayerName } from '../model/index.ts'
import type { AnyAnnotator } from './annotate.ts'

/** The rules engine: every annotator in the order it runs. It needs no model to load and covers English. */
export const rulesAnnotators: readonly AnyAnnotator[] = [
  blocks,
  metadata,
  sentences,
  syntax,
  names,
  roles,
  times,
  attributions,
  acts,
  entities,
  matters,
  stances,
]

/**
 * Layers that the encoder has a say in where accounts are made. Its names and most of its trees are left out: they score better by
 * themselves, but accounts of the reference situations are better without them (docs/engines.md).
 */
const encodedLayers: readonly LayerName[] = ['attributions', 'acts']

/** The model engine: the same, with one pass of an encoder behind some layers. */
export function modelAnnotators(
  encoder: Encoder,
  layers: readonly LayerName[] = encodedLayers,
): readonly AnyAnnotator[] {
  const byModel: readonly AnyAnnotator[] = [modelSyntax, modelNames, modelAttributions, modelActs]
  return rulesAnnotators.flatMap((annotator) => {
    if (annotator === sentences) return [annotator, encodingBy(encoder)]
    if (!layers.includes(annotator.gives)) return annotator
    return byModel.find(({ gives }) => gives === annotator.gives) ?? annotator
  })
}
