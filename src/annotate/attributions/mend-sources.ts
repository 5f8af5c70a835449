import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { cueSenses } from '../lang/en/cue-kinds.ts'
import { timeNouns } from '../lang/en/unsaid-words.ts'
import { sentenceEnd } from './content-bounds.ts'
import type { Draft } from './drafts.ts'
import { hasClause } from './senses.ts'
import { canSpeak, isUtterance } from './speakers.ts'

/** 'On Sunday his adviser', 'of her own Mrs Berg': a source begins after a day or a possessive that belongs to the words before it. */
export function trimSource(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const { source } = draft
    if (!source || source.to - source.from < 2) return draft
    let from = source.from
    const [first, second, third] = words.slice(from, source.to)
    const nominal = /^(?:PROPN|DET|PRON|NOUN)$/u
    if (first && second && timeNouns.has(first.lower) && first.pos === 'PROPN' && nominal.test(second.pos)) from += 1
    else if (first && /^(?:yesterday|today|tomorrow)$/u.test(first.lower)) from += 1
    else if (/^(?:his|her|its|their)$/u.test(first?.lower ?? '') && second?.lower === 'own' && third?.pos === 'PROPN')
      from += 2
    return from > source.from && from < source.to ? { ...draft, source: { from, to: source.to } } : draft
  })
}

/** 'The petition, which is signed by Ana Berg, states': the source is what the relative clause tells of, not what stands in it. */
export function mendRelative(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const { source, sentence, group, span } = draft
    if (!source || (group && group.form !== 'finite') || source.from < sentence.from) return draft
    const verb = Math.min(group?.from ?? span.from, span.from)
    // A comma between source and verb closes the clause that the source stands in.
    if (source.to !== verb - 1 || words[source.to]?.lower !== ',') return draft
    let pronoun = source.from - 1
    while (pronoun > sentence.from && !/^(?:who|which)$/u.test((words[pronoun] as Word).lower)) pronoun -= 1
    if (words[pronoun - 1]?.lower !== ',') return draft
    const hasVerb = sentence.groups.some(({ form, head }) => form === 'finite' && head > pronoun && head < source.from)
    const subject = sentence.phrases.find(({ to }) => to === pronoun - 1)
    return hasVerb && subject ? { ...draft, source: { from: subject.from, to: subject.to } } : draft
  })
}

/** "Berg's recent pledge", "The mayor's speech …, calling it 'a farce'": whoever the words belong to says them. */
export function mendPossessor(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const { source, group, span, pieces } = draft
    if (!source || source.to > span.from) return draft
    const mark = words.slice(source.from, source.to).findIndex((word) => /^['’]s?$/u.test(word.text))
    if (mark < 1) return draft
    const possessor = { from: source.from, to: source.from + mark }
    if (!canSpeak(analysis, possessor)) return draft
    if (!group) return source.to === span.from ? { ...draft, source: possessor } : draft
    const quoted = pieces.some((piece) => words.slice(piece.from, piece.to).some((word) => word.quotation >= 0))
    const verb = draft.sentence.groups.find((item) => item.from >= source.from)
    const head = { from: source.from, to: Math.min(source.to, verb?.from ?? source.to) }
    if (!quoted || !naming.test((words[draft.head] as Word).lemma)) return draft
    const noun = words.slice(head.from, head.to).findLast((word) => word.pos === 'NOUN')
    const isSpeech = isUtterance(analysis, head) || (noun !== undefined && cueSenses.has(noun.lemma))
    return isSpeech || (group.form === 'gerund' && !canSpeak(analysis, head)) ? { ...draft, source: possessor } : draft
  })
}

/** 'The mayor's plan for the port, calling it “a farce”': the participle is not of what stands right before it, but of what that belongs to. */
export function mendParticiple(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const { group, sentence } = draft
    if (group?.form !== 'gerund' || words[group.from - 1]?.lower !== ',') return draft
    if (!naming.test((words[draft.head] as Word).lemma)) return draft
    const near = draft.source ?? sentence.phrases.find((phrase) => phrase.to === group.from - 1)
    if (near?.to !== group.from - 1) return draft
    let from = near.from
    while (words[from - 1]?.pos === 'ADP') {
      const outer = sentence.phrases.find((phrase) => phrase.to === from - 1)
      if (!outer) break
      from = outer.from
    }
    const whole = { from, to: near.to }
    const hasPossessor = words.slice(from, near.to).some((word) => /^['’]s?$/u.test(word.text))
    if (draft.source ? from === near.from : !hasPossessor && !canSpeak(analysis, whole)) return draft
    return { ...draft, source: whole }
  })
}

const naming = /^(?:describe|call|brand|label|term|dub|denounce|characteri[sz]e)$/u

/** How many words a relative clause between a source and its verb may have. */
const longestRelative = 16

/** 'Ana Berg, who chairs it, promised …': the subject stands before the relative clause. */
export function mendMissing(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const { source, group, sentence, span } = draft
    if (source || group?.form !== 'finite' || group.passive) return draft
    const start = Math.min(group.from, span.from)
    if (words[start - 1]?.lower !== ',' || (words[start] as Word).quotation >= 0) return draft
    for (let at = start - 2; at > Math.max(sentence.from, start - longestRelative); at -= 1) {
      if (!/^(?:who|which)$/u.test((words[at] as Word).lower) || words[at - 1]?.lower !== ',') continue
      const subject = sentence.phrases.find((phrase) => phrase.to === at - 1)
      return subject &&
        canSpeak(analysis, subject) &&
        !draft.pieces.some((piece) => piece.from <= subject.from && subject.from < piece.to)
        ? { ...draft, source: { from: subject.from, to: subject.to } }
        : draft
    }
    return draft
  })
}

/** '“…”, the foreign minister, Ana Berg, said': a description before the name belongs to the source, not to the content. */
export function mendDescription(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const { source, span, pieces, sentence } = draft
    if (!source || source.to > span.from || words[source.from - 1]?.lower !== ',' || words[source.to]?.lower !== ',')
      return draft
    const last = pieces.findLast((piece) => piece.to <= source.from)
    const phrase = sentence.phrases.find((item) => item.to === source.from - 1)
    if (!last || !phrase || last.to < phrase.to || phrase.from <= last.from + 1 || !canSpeak(analysis, phrase))
      return draft
    const before = words[phrase.from - 1] as Word
    const parted = before.lower === ',' || /^[”"’'»]$/u.test(before.text)
    if (!parted || (words[phrase.from] as Word).quotation >= 0) return draft
    const to = before.lower === ',' ? phrase.from - 1 : phrase.from
    return {
      ...draft,
      source: { from: phrase.from, to: source.to },
      pieces: pieces.map((piece) => (piece === last ? { from: piece.from, to } : piece)),
    }
  })
}

const dependent =
  /^(?:while|although|though|as|after|before|when|since|if|because|once|until|in|on|at|for|with|by|during|following|asked|according)$/u

/** 'It was shut, Olsen told reporters, “and it stays shut”': a content that goes on with 'and' began before its source. */
export function mendBeginning(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const { source, span, pieces, sentence } = draft
    const [piece] = pieces
    if (!source || !piece || piece.from < span.to || source.to > span.from || source.from - sentence.from < 3)
      return draft
    if (words[source.from - 1]?.lower !== ',') return draft
    const first = words.slice(piece.from, piece.from + 2).find((word) => word.pos !== 'PUNCT')
    if (!/^(?:and|but|or)$/u.test(first?.lower ?? '') || (first?.quotation ?? -1) < 0) return draft
    const before: WordRange = { from: sentence.from, to: source.from - 1 }
    const taken = drafts.some((other) => other !== draft && other.head >= before.from && other.head < before.to)
    if (taken || dependent.test((words[before.from] as Word).lower) || !hasClause(analysis, before)) return draft
    return { ...draft, pieces: [before, ...pieces] }
  })
}

/** 'told lawyers who visited him: “…”': what is said begins with the quotation after the colon. */
export function cutColon(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const [piece, ...more] = draft.pieces
    if (!piece || piece.from < draft.span.to) return draft
    for (let at = piece.from; at < piece.to - 1; at += 1) {
      const word = words[at] as Word
      if (word.quotation >= 0) return draft
      const next = words[at + 1] as Word
      if (word.lower !== ':') continue
      const told = draft.sentence.groups.some(
        (group) =>
          group.form === 'finite' &&
          group.head >= piece.from &&
          group.head < at &&
          !/^(?:who|which|that)$/u.test(words[group.from - 1]?.lower ?? ''),
      )
      return told || next.quotation < 0 ? draft : { ...draft, pieces: [{ from: at + 1, to: piece.to }, ...more] }
    }
    return draft
  })
}

/** 'assured his commander in a letter of “loyalty”': what is assured goes on after its listener with 'of'. */
export function mendAssurance(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const [piece] = draft.pieces
    const { sentence, group } = draft
    if (!piece || !group || draft.pieces.length > 1 || piece.from < draft.span.to) return draft
    if (!/^(?:assure|accuse|remind|warn|inform)$/u.test((words[draft.head] as Word).lemma)) return draft
    if (words.slice(draft.head, piece.to).some((word) => /^(?:of|that|to)$/u.test(word.lower))) return draft
    let of = piece.to
    while (
      of < sentence.to &&
      of - piece.to < farthestOf &&
      /^(?:ADP|DET|NOUN|PROPN|ADJ|PUNCT|NUM)$/u.test((words[of] as Word).pos) &&
      words[of]?.lower !== 'of' &&
      words[of]?.lower !== ','
    )
      of += 1
    if (words[of]?.lower !== 'of') return draft
    let to = of + 1
    while (to < sentence.to && !/^[,;:.]$/u.test((words[to] as Word).text) && (words[to] as Word).pos !== 'CCONJ')
      to += 1
    return { ...draft, pieces: [{ from: piece.from, to }] }
  })
}

/** Words between a listener and 'of' at the most: an occasion. */
const farthestOf = 6

const hindering = /^(?:prevent|stop|keep|bar|block|ban|deter|prohibit|dissuade|discourage)$/u

/** 'said he had stopped the ship of Ana Berg, the envoy, from landing': a verb of hindering goes on with 'from'. */
export function mendHindrance(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  return drafts.map((draft) => {
    const [piece] = draft.pieces
    if (!piece || draft.pieces.length > 1 || piece.from < draft.span.to) return draft
    const inner = words.slice(piece.from, piece.to)
    if (!inner.some(({ lemma }) => hindering.test(lemma)) || inner.some(({ lower }) => lower === 'from')) return draft
    const end = sentenceEnd(analysis, draft.sentence)
    const from = words.findIndex((word, at) => at >= piece.to && at < end && word.lower === 'from')
    const rest = words.slice(piece.to, end)
    if (from < 0 || !words[from + 1]?.lower.endsWith('ing') || rest.some(({ quotation }) => quotation >= 0))
      return draft
    const verbs = draft.sentence.groups.some(({ form, head }) => form === 'finite' && head >= piece.to && head < end)
    return verbs ? draft : { ...draft, pieces: [{ from: piece.from, to: end }] }
  })
}

/** 'announcing that the vote he lost, and had said that he lost, did not count': what is inserted ends at the comma before the verb. */
export function mendInserted(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { words } = analysis
  const found = [...drafts]
  for (const [at, inner] of drafts.entries()) {
    const [piece] = inner.pieces
    const start = Math.min(inner.group?.from ?? inner.span.from, inner.span.from)
    if (!piece || inner.pieces.length > 1 || piece.from < inner.span.to || inner.group?.form !== 'finite') continue
    if (words[start - 1]?.lower !== 'and' || words[start - 2]?.lower !== ',') continue
    const verb = inner.sentence.groups.find(
      (group) =>
        group.form === 'finite' &&
        group.from > piece.from + 1 &&
        group.head < piece.to &&
        words[group.from - 1]?.lower === ',',
    )
    if (!verb || words.slice(piece.from, piece.to).some(({ quotation }) => quotation >= 0)) continue
    const outer = found.findIndex(
      ({ pieces, span }, index) =>
        index !== at && pieces.length === 1 && (pieces[0]?.from ?? 0) >= span.to && pieces[0]?.to === start - 2,
    )
    const holder = found[outer]
    if (!holder) continue
    found[at] = { ...inner, pieces: [{ from: piece.from, to: verb.from - 1 }] }
    found[outer] = { ...holder, pieces: [...holder.pieces, { from: verb.from, to: piece.to }] }
  }
  return found
}
