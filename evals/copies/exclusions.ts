/** Reports that the planting leaves out, with the reason: they are reprints or copies in the labelled data itself. */
export const exclusions: ReadonlyMap<string, string> = new Map([])
