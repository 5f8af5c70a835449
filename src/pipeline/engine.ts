/** How reports are annotated: by a trained model beside rules, or by rules and small tables alone. */
export const engines = ['model', 'rules'] as const

export type Engine = (typeof engines)[number]

/** The engine where none is asked for; where it cannot be loaded rules stand in, and a problem of the account says so. */
export const defaultEngine: Engine = 'model'
