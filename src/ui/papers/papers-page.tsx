/** Five papers from the scenario in sight and the place the sentence speaks of: a list, and each as a sheet to print. */
import './papers.css'
import { useMemo } from 'preact/hooks'
import { writeLink } from '../../model/index'
import { asFile, idOf } from '../files/as-file'
import { copy } from '../files/saving'
import { useFollowed } from '../next/use-followed'
import { UnderWay } from '../under-way'
import { useActions, usePage } from '../use-page'
import { useNames } from '../use-names'
import { useHeading } from '../verdicts/use-heading'
import { indexOf } from '../views/names'
import { knownPlaceFault } from '../views/place-law'
import { placeName } from '../views/verdict-reason'
import { composePaper } from './compose'
import { PAPERS, PAPER_IDS, isPaper } from './paper-data'
import type { PaperId } from './paper-data'
import { paperFigures } from './paper-figures'
import { PaperSheet } from './paper-sheet'
import { paperText } from './paper-text'
import { timingRows } from './timing'

/** The list; with a paper's name, that paper. */
export function PapersPage(props: { readonly paper: string | null }) {
  const dataset = usePage((state) => state.dataset)
  const place = usePage((state) => state.doing.now.place)
  const { paper } = props
  if (paper === null) return <List />
  const fault = isPaper(paper)
    ? knownPlaceFault(dataset, place)
    : `There is no paper '${paper}'; write ${PAPER_IDS.join(', ')}.`
  if (fault !== '' || !isPaper(paper))
    return (
      <p class="fault" role="alert">
        {fault}
      </p>
    )
  return <One key={paper} id={paper} />
}

function List() {
  const heading = useHeading('One scenario, five papers')
  const dataset = usePage((state) => state.dataset)
  const place = usePage((state) => state.doing.now.place)
  const title = usePage((state) => state.doing.now.scenario.title)
  return (
    <article class="law-page papers-page" aria-labelledby="papers-title">
      <h2 id="papers-title" class="page-title" tabindex={-1} ref={heading}>
        One scenario, five papers
      </h2>
      <p class="said" data-name>
        Each is made from the scenario in sight, {title}, and of the place the sentence speaks of,{' '}
        {placeName(dataset, place)}. Change either, and the papers change.
      </p>
      <ul class="papers-list">
        {PAPER_IDS.map((id) => (
          <li key={id}>
            <a href={`#papers=${id}`}>{PAPERS[id].title}</a>
            <p>{PAPERS[id].for}</p>
          </li>
        ))}
      </ul>
    </article>
  )
}

function One(props: { readonly id: PaperId }) {
  const { id } = props
  const actions = useActions()
  const dataset = usePage((state) => state.dataset)
  const results = usePage((state) => state.shown)
  const place = usePage((state) => state.doing.now.place)
  const index = indexOf(dataset, place)
  useNames(dataset.recipients, [index])
  const { followed, working, fault, retry } = useFollowed()
  const name = placeName(dataset, place)
  const heading = useHeading(`${PAPERS[id].title}: ${name}`)
  const paper = useMemo(() => {
    const view = { dataset, results, place }
    const timing = followed === null ? null : timingRows(followed, index)
    return composePaper(id, view, paperFigures(view), timing)
  }, [id, dataset, results, place, followed, index])
  const { scenario } = results.ran
  const standing = useMemo(
    () => ({
      scenario: scenario.title,
      id: idOf(dataset, scenario),
      link: `${location.href.replace(/#.*$/, '')}${writeLink(asFile(dataset, scenario))}`,
    }),
    [dataset, scenario],
  )
  const copyText = async () =>
    actions.note({
      told: (await copy(paperText(dataset, paper, standing)))
        ? 'The paper was copied as text.'
        : 'The browser does not let the page copy; select the text and copy it by hand.',
    })
  return (
    <article class="law-page paper-page" aria-labelledby="paper-title">
      <p class="takes">
        <a href="#papers">All five papers</a>
        <button type="button" class="link" onClick={() => print()}>
          Print
        </button>
        <button type="button" class="link" onClick={() => void copyText()}>
          Copy as text
        </button>
      </p>
      <h2 id="paper-title" class="page-title" tabindex={-1} ref={heading}>
        {paper.title}: {name}
      </h2>
      <UnderWay working={working} fault={fault} retry={retry} />
      <PaperSheet paper={paper} dataset={dataset} standing={standing} />
    </article>
  )
}
