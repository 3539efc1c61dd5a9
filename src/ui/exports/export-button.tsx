/** Opens everything that can be taken from the page; its code comes with the first press. */
import { lazy, Suspense } from 'preact/compat'
import { useEffect, useState } from 'preact/hooks'
import { stampFilesWith } from '../download'
import { usePageContext } from '../use-page'

const ExportDialog = lazy(() => import('./export-dialog').then((module) => module.ExportDialog))

/** A button of the bar at the top; while it stands, every file taken from the page is stamped. */
export function ExportButton() {
  const page = usePageContext()
  const [open, setOpen] = useState(false)
  useEffect(
    () => stampFilesWith(() => import('./stamper').then(({ stamper }) => stamper(page))),
    [page],
  )
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Export
      </button>
      {open && (
        <Suspense fallback={null}>
          <ExportDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
