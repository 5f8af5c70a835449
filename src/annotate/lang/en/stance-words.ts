/** Verbs that say what somebody is taken for: 'called the island a partner', 'defined it as an enemy'. */
export const namingVerbs: ReadonlySet<string> = new Set(
  'call label brand describe designate declare define regard consider view see denounce dub treat characterize characterise name term recognize recognise classify portray proclaim deem depict hail condemn list'.split(
    ' ',
  ),
)
