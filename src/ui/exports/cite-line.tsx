/** Says under the page, and on paper, which scenario it shows and how to cite it. */
import { useMemo } from 'preact/hooks'
import { citeText } from '../../model/index'
import { usePrinting } from '../table/use-printing'
import { usePage, usePageContext } from '../use-page'
import { stampNow } from './stamp-now'
import './exports.css'

/** The citation of what is on the page; it follows the figures a frame behind. */
export function CiteLine() {
  const shown = usePage((state) => state.shown)
  const title = usePage((state) => state.doing.now.scenario.title)
  const page = usePageContext()
  const printing = usePrinting()
  const text = useMemo(() => citeText(stampNow(page.store.getState())), [shown, title, page])
  return (
    <p class="cite-line">
      Cite as: {text}
      {printing && ` Printed from ${location.href}`}
    </p>
  )
}
