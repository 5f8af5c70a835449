const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Nouns of occasions and channels of speaking: 'in a speech', 'at a meeting of the committee'. General vocabulary, kept by hand. */
export const occasionNouns = list(`
  speech address statement interview meeting conference briefing letter tweet post message rally debate hearing call remarks video
  session visit report summit talks press broadcast podcast ceremony event appearance testimony memo email editorial essay column
  article blog book lecture sermon discussion conversation exchange dialogue forum panel note communique communiqué declaration
  commentary dispatch bulletin newsletter trip tour inspection exhibition parade plenum congress assembly convention phone telephone
  facebook twitter television tv radio floor dinner lunch breakfast gathering vote trial court filing affidavit brief op-ed release`)

/** Verbs by which one medium or body hands on what another said. */
export const conveyingVerbs = list(`
  carry quote cite report publish broadcast release air relay convey distribute issue post record obtain`)

/** Words for the media where no name is given. */
export const mediaNouns = list(`
  media newspaper agency outlet broadcaster channel station daily weekly website newswire wire journal magazine tabloid press reporter
  radio television tv reporters journalist journalists correspondent correspondents`)
