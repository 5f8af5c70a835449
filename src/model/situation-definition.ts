/** Which reports belong to a situation, as a person defines it: within the period, and with any of the actors, words or places. */
export interface SituationDefinition {
  /** Names or aliases, or country codes. */
  readonly actors?: readonly string[]
  /** Words or phrases, whatever their case. */
  readonly words?: readonly string[]
  readonly places?: readonly string[]
  /** ISO dates, inclusive. */
  readonly from?: string
  readonly to?: string
}
