/** The guide for whoever teaches: five points on where the data come from, and how a class is run. */
import './papers.css'
import { useEffect, useState } from 'preact/hooks'
import { citation, readGuide } from '../../model/index'
import type { Guide } from '../../model/index'
import { inOneSentence } from '../prepare'
import { UnderWay } from '../under-way'
import { useActions, usePage } from '../use-page'
import { useHeading } from '../verdicts/use-heading'
import { RESTING, working } from '../working'
import { lessonHref } from './lesson-address'
import { guideText } from './lesson-texts'

/** The page; its text is a file beside the lessons. */
export function GuidePage() {
  const actions = useActions()
  const sources = usePage((state) => state.dataset.sources)
  const heading = useHeading('A guide for teachers')
  const [guide, setGuide] = useState<Guide | null>(null)
  const [fault, setFault] = useState('')
  const [tries, setTries] = useState(0)
  useEffect(() => {
    // The sources it names may be of parts not opened yet.
    Promise.all([guideText(), actions.fetchSources()])
      .then(([text]) => setGuide(readGuide(text ?? '')))
      .catch((why: unknown) => setFault(inOneSentence(why)))
  }, [tries])
  return (
    <article class="law-page lesson-paper" aria-labelledby="guide-title">
      <h2 id="guide-title" tabindex={-1} ref={heading}>
        {guide?.title ?? 'A guide for teachers'}
      </h2>
      <UnderWay
        working={guide === null && fault === '' ? working('Reading the guide') : RESTING}
        fault={fault}
        retry={() => {
          setFault('')
          setTries(tries + 1)
        }}
      />
      {guide !== null && (
        <>
          <p>{guide.says}</p>
          <p class="paper-controls">
            <button type="button" class="do" onClick={() => print()}>
              Print
            </button>{' '}
            <a href="#learn">All lessons</a> <a href="#board">A board for a class</a>
          </p>
          <h3>Where the data come from</h3>
          <ol class="paper-steps">
            {guide.points.map(({ title, says, sources: ids }) => (
              <li key={title}>
                <h4>{title}</h4>
                <p>{says}</p>
                <ul class="guide-sources" data-name>
                  {ids.map((id) => (
                    <li key={id}>{citation(sources.get(id)) || id}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
          <h3>How to run a class</h3>
          <ol class="paper-steps" data-name>
            {guide.class.map(({ title, says }) => (
              <li key={title}>
                <h4>{title}</h4>
                <p>{says}</p>
              </li>
            ))}
          </ol>
          {guide.standards.length > 0 && (
            <>
              <h3>Standards a lesson serves</h3>
              <ul data-name>
                {guide.standards.map(({ lesson, meets }) => (
                  <li key={lesson}>
                    <a href={lessonHref(lesson)}>{lesson}</a>: {meets.join('; ')}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </article>
  )
}
