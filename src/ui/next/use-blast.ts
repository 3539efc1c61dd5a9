/** Works out who feels that money stops, and keeps what a reader narrowed it to. */
import { useMemo } from 'preact/hooks'
import { blastByState, blastRadius, gatherChanges, settleJoint } from '../../model/index'
import type { BlastRow } from '../../model/index'
import { findBase } from '../shipped'
import { useCourse } from './use-course'

const RINGS: Readonly<Record<BlastRow['ring'], number>> = { direct: 0, downstream: 1, shielded: 2 }

/** All of it; by state, of one program or of all; and its rows, of one state too, ring by ring. */
export function useBlast(program: string, state: string) {
  const { dataset, scenario, years, course } = useCourse()
  const blast = useMemo(() => {
    const { joint } = settleJoint(dataset, gatherChanges(scenario, findBase))
    return blastRadius(dataset, years.years, course, joint)
  }, [dataset, scenario, years, course])
  const ofProgram = useMemo(
    () => blast.rows.filter((row) => program === '' || row.program === program),
    [blast, program],
  )
  const states = useMemo(() => blastByState(dataset, ofProgram), [dataset, ofProgram])
  const rows = useMemo(
    () => ofProgram.filter((row) => state === '' || row.state === state).toSorted(byRing),
    [ofProgram, state],
  )
  return { blast, states, rows }
}

/** Within a ring the largest first; what is as large stands by place and year, so that the order is always the same. */
function byRing(a: BlastRow, b: BlastRow): number {
  return (
    RINGS[a.ring] - RINGS[b.ring] ||
    b.kept.high - a.kept.high ||
    (a.recipient < b.recipient ? -1 : a.recipient > b.recipient ? 1 : a.year < b.year ? -1 : 1)
  )
}
