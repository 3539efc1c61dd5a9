/** Opens the search over everything: a button, one key, or Ctrl and K; its code comes with the first use. */
import { lazy, Suspense } from 'preact/compat'
import { useEffect, useRef, useState } from 'preact/hooks'
import { keepShortcut, opensSearch, readShortcut } from './shortcut'

const Palette = lazy(() => import('./palette').then((module) => module.Palette))
const ExportDialog = lazy(() =>
  import('../exports/export-dialog').then((module) => module.ExportDialog),
)

/** The button; the key it shows works wherever nothing takes text. */
export function PaletteButton() {
  const [open, setOpen] = useState<'search' | 'export' | null>(null)
  const [single, setSingle] = useState(readShortcut)
  // What is typed before the dialog stands is not lost; null once it takes the keys itself.
  const early = useRef<string | null>(null)
  const then = useRef<(() => void) | null>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (open === null && opensSearch(event, single)) {
        early.current = ''
        setOpen('search')
      } else if (early.current !== null && event.key === 'Escape') {
        early.current = null
        setOpen(null)
      } else if (early.current !== null && event.key.length === 1 && !event.ctrlKey) {
        early.current += event.key
      } else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [open, single])
  // Only when the dialog has given the focus back may a choice take it elsewhere.
  useEffect(() => {
    if (open !== null) return
    const act = then.current
    then.current = null
    act?.()
  }, [open])
  const close = () => setOpen(null)
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={`${single ? '/ ' : ''}Control+K Meta+K`}
        onClick={() => setOpen('search')}
      >
        Search{single && <kbd aria-hidden="true"> /</kbd>}
      </button>
      <Suspense fallback={null}>
        {open === 'search' && (
          <Palette
            early={early}
            single={single}
            onSingle={(on) => {
              keepShortcut(on)
              setSingle(on)
            }}
            onClose={close}
            onChoose={(act) => {
              then.current = () => act(() => setOpen('export'))
              close()
            }}
          />
        )}
        {open === 'export' && <ExportDialog onClose={close} />}
      </Suspense>
    </>
  )
}
