/** Everything about files and links, fetched once the first screen stands. */
import { Lag } from '../lag'
import { lazy, Suspense } from 'preact/compat'
import { useActions, usePage, usePageContext } from '../use-page'
import '../styles/files.css'
import { Banner, Told, Unkept } from './banner'
import { DifferenceDialog } from './difference-dialog'
import { LinkDialog } from './link-dialog'
import { OpenDialog } from './open-dialog'
import { Preview } from './preview'
import { ResetDialog } from './reset-dialog'
import { SaveDialog } from './save-dialog'
import { Stack } from './stack'
import { useDoors } from './use-doors'

const EmbedDialog = lazy(() =>
  import('../exports/embed-dialog').then((module) => module.EmbedDialog),
)

/** The line under the header, the banner, and the dialog that is open. */
export function Desk() {
  useDoors(usePageContext())
  return (
    <>
      <Lag>
        <Stack />
      </Lag>
      <Unkept />
      <Banner />
      <Told />
      <OpenDesk />
    </>
  )
}

function OpenDesk() {
  const dialog = usePage((state) => state.desk.dialog)
  const actions = useActions()
  switch (dialog?.is) {
    case 'open':
      return <OpenDialog />
    case 'preview':
      return <Preview incoming={dialog.incoming} tried={dialog.tried} />
    case 'save':
      return <SaveDialog />
    case 'link':
      return <LinkDialog link={dialog.link} />
    case 'embed':
      return (
        <Suspense fallback={null}>
          <EmbedDialog picture={dialog.picture} onClose={() => actions.note({ dialog: null })} />
        </Suspense>
      )
    case 'reset':
      return <ResetDialog />
    case 'difference':
      return <DifferenceDialog />
    case undefined:
      return null
  }
}
