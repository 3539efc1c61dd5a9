/** A lesson's paper on the screen as it will be printed: handout, key, rubric or role cards, for a seed or for a class. */
import './papers.css'
import { useMemo } from 'preact/hooks'
import type { Minutes } from '../../model/index'
import { UnderWay } from '../under-way'
import { useHeading } from '../verdicts/use-heading'
import { RESTING, working } from '../working'
import { PaperClass } from './paper-class'
import { PaperBody } from './paper-body'
import { PaperControls } from './paper-controls'
import { PaperSheet } from './paper-sheet'
import { paperHead } from './print-lesson'
import type { Paper } from './printed'
import { useLesson } from './use-lesson'

/** The most students a key is printed for at once. */
const MOST_SEEDS = 60

/** What is printed. */
export interface PaperWish {
  readonly id: string
  readonly paper: Paper
  readonly minutes: Minutes
  readonly edition: string
  readonly seed: number
}

/** The page; the papers of a class stand one under another, each on a sheet of its own. */
export function PrintPage(wish: PaperWish) {
  const { id, paper, minutes, edition, seed } = wish
  const count = classOf(location.hash)
  const seeds = useMemo(() => {
    return count > 0 ? Array.from({ length: count }, (_, at) => at + 1) : [seed]
  }, [seed, count])
  const { ready, fault, retry } = useLesson(id, edition, seeds)
  const heading = useHeading(ready === null ? 'A lesson on paper' : ready.lesson.title)
  // A handout names each student's own place; the other papers are the same for all, or hold all.
  const first = ready?.figures.get(seeds[0]!)
  const shown = paper === 'handout' ? seeds : seeds.slice(0, 1)
  return (
    <article class="law-page lesson-paper" aria-labelledby="paper-title">
      <h2 id="paper-title" class="page-title" tabindex={-1} ref={heading}>
        {ready === null ? 'A lesson on paper' : `${ready.lesson.title}, on paper`}
      </h2>
      <UnderWay
        working={ready === null && fault === '' ? working('Reading the lesson') : RESTING}
        fault={fault}
        retry={retry}
      />
      {ready !== null && (
        <>
          <PaperControls wish={wish} count={count} lesson={ready.lesson} />
          {shown.map((each) => {
            const figures = ready.figures.get(each)
            return (
              figures !== undefined && (
                <PaperBody
                  key={each}
                  ready={ready}
                  figures={figures}
                  paper={paper}
                  minutes={minutes}
                  sheet={(children) => (
                    <PaperSheet head={paperHead(ready, figures, paper, minutes, each)}>
                      {children}
                    </PaperSheet>
                  )}
                />
              )
            )
          })}
          {paper === 'key' && count > 0 && first !== undefined && (
            <PaperSheet
              head={paperHead(ready, first, paper, minutes, seed)}
              seeds={`seeds 1 to ${seeds.length}`}
            >
              <PaperClass ready={ready} minutes={minutes} />
            </PaperSheet>
          )}
        </>
      )}
    </article>
  )
}

/** For how many seeds, from 1 on, an address asks papers; 0 for its own seed alone. */
function classOf(hash: string): number {
  const count = Number(new URLSearchParams(hash.replace(/^#/, '')).get('seeds') ?? 0)
  return Number.isInteger(count) && count > 0 ? Math.min(MOST_SEEDS, count) : 0
}
