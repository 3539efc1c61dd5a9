/** A reader's own awards: what is modelled for the place, the tables given, and what becomes of them. */
import { useMemo, useState } from 'preact/hooks'
import { ownFiscalYear, settleCourse, settleOwnAwards } from '../../model/index'
import type { CourseSettings, OwnAsk, OwnAward } from '../../model/index'
import '../styles/next.css'
import '../styles/own-awards.css'
import { today } from '../exports/stamp-now'
import { inOneSentence } from '../prepare'
import { changesInForce } from '../scenario-changes'
import { PlaceField } from '../sentence/place-field'
import { findBase } from '../shipped'
import { usePage } from '../use-page'
import { indexOf } from '../views/names'
import { useHeading } from '../verdicts/use-heading'
import { AskForm, firstAsking, hitOf } from './ask-form'
import type { Asking } from './ask-form'
import { EXAMPLE_DAY } from './example'
import { GiveTable } from './give-table'
import { ModelledPart } from './modelled-part'
import { OwnResults } from './own-results'
import type { AwardShelf } from './own-shelf'
import { ReadPart } from './read-part'
import { SharePart } from './share-part'
import { useAllPrograms } from './use-all-programs'
import { useOwnCourses } from './use-own-courses'
import { useTables } from './use-tables'

/** The part. Its tables lie in this browser alone; `shelf` is for tests. */
export function AwardsPage(props: { readonly shelf?: () => AwardShelf }) {
  const dataset = usePage((state) => state.dataset)
  const scenario = usePage((state) => state.doing.now.scenario)
  const place = usePage((state) => state.doing.now.place)
  const snapshot = usePage((state) => state.outcome.settings)
  const heading = useHeading('Your own awards')
  const tables = useTables(props.shelf)
  const programs = useAllPrograms()
  const [usual, setUsual] = useState(() => firstAsking(today(new Date())))
  const [asking, setAsking] = useState<Asking>(usual)
  const shared = useMemo(
    () => settleOwnAwards(dataset, new Map(Object.entries(changesInForce(scenario, findBase)))),
    [dataset, scenario],
  )
  const own = useMemo(() => tables.tables.flatMap((table) => table.awards), [tables.tables])
  // What lies in the browser comes first: a scenario may hold the same awards.
  const awards: readonly OwnAward[] = own.length > 0 ? own : shared.awards
  const course = useMemo((): CourseSettings | { readonly says: string } => {
    try {
      return settleCourse(dataset, scenario, findBase)
    } catch (fault) {
      return { says: inOneSentence(fault) }
    }
  }, [dataset, scenario])
  const hit = hitOf(asking)
  const says = 'says' in course ? course.says : 'says' in hit ? hit.says : ''
  const key = JSON.stringify(hit)
  const ask = useMemo((): OwnAsk | null => {
    if ('says' in hit) return null
    const index = indexOf(dataset, place)
    const firstMonth = index < 0 ? 10 : (ownFiscalYear(dataset, index)?.firstMonth ?? 10)
    const { today, tiers } = asking
    return { place, today, hit, tiers, settings: snapshot, firstMonth }
  }, [dataset, place, snapshot, key, asking.today, asking.tiers])
  // Which program a listing is cannot be told before every program is there.
  const settings = 'says' in course || !programs.there ? null : course
  const { shown, working } = useOwnCourses(dataset, awards, settings, ask)
  const onExample = () => {
    const example = firstAsking(EXAMPLE_DAY)
    setUsual(example)
    setAsking(example)
  }
  return (
    <article class="law-page next-page own-awards" aria-labelledby="own-title">
      <h2 id="own-title" class="page-title" tabindex={-1} ref={heading}>
        Your own awards
      </h2>
      <p class="said">
        For <PlaceField place={place} after="." />
      </p>
      {programs.there ? (
        <ModelledPart place={place} />
      ) : (
        <p class="busy" role="status">
          {programs.fault === '' ? 'Reading the other programs.' : `${programs.fault} `}
          {programs.fault !== '' && (
            <button type="button" class="link" onClick={programs.retry}>
              Try again
            </button>
          )}
        </p>
      )}
      <GiveTable tables={tables} onExample={onExample} />
      {shared.faults.length > 0 && (
        <p class="fault" role="alert">
          {shared.faults[0]}
        </p>
      )}
      {own.length === 0 && shared.awards.length > 0 && (
        <p class="said">
          The scenario in view came with {shared.awards.length} awards; they are shown here.
        </p>
      )}
      {awards.length > 0 && (
        <>
          <AskForm asking={asking} usual={usual} onAsk={setAsking} />
          {says !== '' && (
            <p class="fault" role="alert">
              {says}
            </p>
          )}
          <p class="busy" role="status">
            {working}
          </p>
          {shown !== null && settings !== null && (
            <OwnResults courses={shown.courses} ask={shown.ask} settings={settings} />
          )}
        </>
      )}
      {(own.length > 0 || shared.awards.length > 0) && <SharePart awards={own} place={place} />}
      {tables.tables.length > 0 && <ReadPart tables={tables.tables} />}
    </article>
  )
}
