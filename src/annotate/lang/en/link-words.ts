import type { EventLink } from '../../../model/index.ts'

const expressions: Readonly<Partial<Record<EventLink['kind'], string>>> = {
  'response-to':
    'in response to, in retaliation for, in retaliation to, in reaction to, in reply to, in revenge for, as a response to, as retaliation for, in protest at, in protest against, responding to, retaliating for, reacting to, to protest against',
  violates:
    'in violation of, in breach of, in defiance of, violating, breaching, defying, in contravention of, flouting',
  'part-of': 'as part of, in the course of, during, as a part of, within the framework of',
  causes:
    'leading to, resulting in, triggering, causing, sparking, prompting, which led to, which triggered, provoking',
  fulfils: 'in line with, in accordance with, as agreed in, under the terms of, in keeping with, as promised in',
}

const kinds: ReadonlyMap<string, EventLink['kind']> = new Map(
  Object.entries(expressions).flatMap(([kind, list]) =>
    list.split(',').map((words): [string, EventLink['kind']] => [words.trim(), kind as EventLink['kind']]),
  ),
)

/** What opens a sentence and takes up an act told before: 'In response, the port was shut'. */
const opening =
  /^\W*in (?:response|retaliation|reaction|reply|return|protest|revenge)(?=,| (?!to\b|for\b|at\b|against\b|of\b|from\b))/iu

/** Expressions that tell how one act stands to another. */
export const linkWords = {
  opening,
  pattern: new RegExp(
    `\\b(?:${[...kinds.keys()].sort((left, right) => right.length - left.length).join('|')})\\b`,
    'giu',
  ),
  kindOf: (words: string): EventLink['kind'] | undefined => kinds.get(words.toLowerCase()),
} as const
