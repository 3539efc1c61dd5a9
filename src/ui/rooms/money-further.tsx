/** What follows the first screen of the first room; each part is drawn when the reader comes near it. */
import { ByState } from '../by-state/by-state'
import { GainsSection } from '../gains/gains-section'
import { usePage } from '../use-page'
import { LawSection } from '../law/law'
import { ThisProgram } from '../program/this-program'
import { ThreeSums } from '../sums/three-sums'
import { partOf } from '../views/figures'

/** The law as a form, the program in words, and the three sums. */
export function MoneyFurther(props: { readonly program: string; readonly formula: boolean }) {
  const { program, formula } = props
  // The law lags a frame behind; a program just chosen is not in what it shows.
  const shown = usePage((state) => partOf(state.shown.outcome, program) !== undefined)
  return (
    <>
      {formula && shown && <GainsSection program={program} />}
      {formula && shown && <ByState program={program} />}
      {formula && shown && <LawSection program={program} />}
      {formula && <ThisProgram program={program} />}
      <ThreeSums />
    </>
  )
}
