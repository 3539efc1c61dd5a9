/** "How sure is it?": what is uncertain in the scenario, what may come of it without chance, and what draws of it give. */
import './doubt.css'
import { useState } from 'preact/hooks'
import type { ProgramId } from '../../model/index'
import { DrivesPart } from '../drives/drives-part'
import { usePage } from '../use-page'
import { useHeading } from '../verdicts/use-heading'
import { programInView } from '../views/sentence'
import type { ChosenTotal } from './draw-figures'
import { DrawControls } from './draw-controls'
import { DrawPart } from './draw-part'
import type { KeptDraws } from './keep-draws'
import { DoubtsPart } from './doubts-part'
import { OnePlacePart } from './one-place-part'
import { PlacesPart } from './places-part'
import { Teach } from './teach'
import { TotalChoice } from './total-choice'
import { TotalPart } from './total-part'
import { UnderWayDraws } from './under-way-draws'
import { useDraws } from './use-draws'
import { useTurnLater } from './use-turn-later'
import { WithoutChance } from './without-chance'

const TITLE = 'How sure is it?'

/** The page; `draw` is the number of one draw that the address asks for. */
export function DoubtPage(props: { readonly draw: string | null }) {
  const made = useDraws((kept) => kept.made)
  const plan = useDraws((kept) => kept.plan)
  const waits = useDraws(awaitsFirst)
  const wish = usePage((state) => state.doing.now.program)
  const outcome = usePage((state) => state.shown.outcome)
  const spoken = usePage((state) => state.doing.now.place)
  const [chosen, setChosen] = useState<ProgramId | null | undefined>(undefined)
  const [total, setTotal] = useState<ChosenTotal>('withheld')
  const [place, setPlace] = useState<string | null>(null)
  const heading = useHeading(TITLE)
  // A picture a turn: together they would hold up what the reader does meanwhile.
  const second = useTurnLater(made)
  const third = useTurnLater(second)
  const counted = outcome.programs.map(({ allocation }) => allocation.program.id)
  const program =
    chosen === null || (chosen !== undefined && counted.includes(chosen))
      ? chosen
      : programInView(outcome, wish)
  const certain = plan !== null && plan.doubts.length === 0 && !plan.opens
  return (
    <article class="law-page doubt-page" aria-labelledby="doubt-title">
      <h2 id="doubt-title" class="page-title" tabindex={-1} ref={heading}>
        {TITLE}
      </h2>
      <p class="said">
        Some facts cannot be told from the evidence, some numbers are not known, and nobody knows
        what a court will say. Here you say what is uncertain and how likely you take each answer to
        be. The scenario is then run many times, each time with other answers. Nothing here is given
        a chance that you have not typed.
      </p>
      <DoubtsPart place={place ?? spoken} />
      <TotalChoice program={program} total={total} onProgram={setChosen} onTotal={setTotal} />
      <WithoutChance program={program} total={total} waits={waits} />
      {certain ? (
        <Teach />
      ) : (
        <>
          <DrawControls />
          <UnderWayDraws />
          {made !== null && (
            <>
              <TotalPart made={made} program={program} total={total} />
              {second !== null && <PlacesPart made={second} program={program} />}
              {third !== null && (
                <OnePlacePart
                  made={third}
                  program={program}
                  place={place ?? spoken}
                  onPlace={setPlace}
                />
              )}
              <DrawPart key={props.draw} made={made} draw={props.draw} />
            </>
          )}
        </>
      )}
      <DrivesPart program={program} total={total} place={place ?? spoken} />
    </article>
  )
}

/** Whether the first draws of all are still to come. */
function awaitsFirst({ plan, made, done, fault }: KeptDraws): boolean {
  return made === null && fault === '' && (plan === null || done !== null)
}
