/** The teacher’s board: the files of a class at once, how far apart they came out, and who changed what. */
import './board.css'
import { downloadText } from '../download'
import { FileButton } from '../file-button'
import { counted, sentenceCase } from '../format'
import { UnderWay } from '../under-way'
import { useHeading } from '../verdicts/use-heading'
import { notesOn } from '../../model/index'
import { boardCsv } from './board-csv'
import { GiveFiles } from './give-files'
import { StepsTable } from './steps-table'
import { StudentsTable } from './students-table'
import { TotalPart } from './total-part'
import { TouchedTable } from './touched-table'
import { useBoard } from './use-board'

/** The part; it is empty each time it is opened. */
export function BoardPage() {
  const heading = useHeading('A board for a class')
  const { taken, done, working, fault, give, clear, retry } = useBoard()
  const notes = notesOn(taken)
  const unheld = (done?.unheld ?? []).map(({ says }) => says)
  const bad = done?.of === taken ? done.board.bad : taken.bad
  return (
    <article class="law-page board-page" aria-labelledby="board-title">
      <h2 id="board-title" class="page-title" tabindex={-1} ref={heading}>
        A board for a class
      </h2>
      <GiveFiles onGive={give} />
      <UnderWay working={working} fault={fault} retry={retry} />
      <p class="acts">
        <span role="status" data-name>
          {done === null ? '' : told(done.board.rows.length, bad.length)}
        </span>{' '}
        {(taken.handIns.length > 0 || bad.length > 0) && (
          <button
            type="button"
            class="link"
            onClick={() => {
              clear()
              // The button goes with the board.
              heading.current?.focus()
            }}
          >
            Clear the board
          </button>
        )}{' '}
        {done !== null && (
          <FileButton
            of="the board"
            onGive={() => downloadText('board.csv', boardCsv(done.board))}
          />
        )}
      </p>
      {bad.length + notes.length + unheld.length > 0 && (
        <section aria-labelledby="board-bad-title">
          <h3 id="board-bad-title">Files to look at</h3>
          <ul class="board-bad" data-name>
            {[...bad.map(({ says }) => says), ...unheld, ...notes].map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </section>
      )}
      {done !== null && done.board.rows.length > 0 && (
        <>
          <div class="board-totals">
            {done.board.spreads.map((spread) => (
              <TotalPart key={spread.total} done={done} spread={spread} />
            ))}
          </div>
          <section aria-labelledby="board-students-title">
            <h3 id="board-students-title">The students</h3>
            <StudentsTable done={done} />
          </section>
          {done.board.steps.length > 0 && (
            <section aria-labelledby="board-steps-title">
              <h3 id="board-steps-title">The answers, step by step</h3>
              <StepsTable done={done} />
            </section>
          )}
          <section aria-labelledby="board-touched-title">
            <h3 id="board-touched-title">What was changed, and by how many</h3>
            <TouchedTable done={done} />
          </section>
        </>
      )}
    </article>
  )
}

function told(students: number, bad: number): string {
  const files = bad === 0 ? '' : `; ${counted(bad, 'file')} could not be read`
  return `${sentenceCase(counted(students, 'student'))} on the board${files}.`
}
