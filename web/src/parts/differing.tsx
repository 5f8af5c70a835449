import type { WordRun } from '../../../src/text/align-words.ts'

interface DifferingProps {
  readonly runs: readonly WordRun[]
  readonly direct?: boolean
}

/** A wording with what it changes, adds and leaves out marked, by shape as well as colour. */
export function Differing({ runs, direct = false }: DifferingProps) {
  return (
    <span dir="auto">
      {direct && '“'}
      {runs.map((run, index) => {
        const key = `${run.kind}${index}`
        if (run.kind === 'same') return <span key={key}>{run.words} </span>
        if (run.kind === 'added') return <ins key={key}>{run.words} </ins>
        if (run.kind === 'dropped') return <del key={key}>{run.words} </del>
        return (
          <span key={key}>
            <del>{run.from}</del> <ins>{run.to}</ins>{' '}
          </span>
        )
      })}
      {direct && '”'}
    </span>
  )
}
