/** How reports are annotated: by a trained model, or by rules and small tables alone. */
export const engines = ['rules', 'model'] as const

export type Engine = (typeof engines)[number]

/** The engine where none is asked for. */
export const defaultEngine: Engine = 'rules'
