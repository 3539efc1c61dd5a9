/** The buttons of files and links in the header. */
import { useActions, usePageContext } from '../use-page'
import { Menu } from './menu'
import { copyId, copyLink, duplicate, save } from './saving'

/** Open, save, link, and a menu of what is needed less often. */
export function FileButtons() {
  const page = usePageContext()
  const { note } = useActions()
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="Control+O Meta+O"
        onClick={() => note({ dialog: { is: 'open' } })}
      >
        Open
      </button>
      <button type="button" aria-keyshortcuts="Control+S Meta+S" onClick={() => void save(page)}>
        Save
      </button>
      <button type="button" onClick={() => void copyLink(page)}>
        Copy link
      </button>
      <Menu
        label="More"
        items={[
          {
            says: 'Save as…',
            keys: 'Control+Shift+S Meta+Shift+S',
            act: () => note({ dialog: { is: 'save' } }),
          },
          { says: 'Duplicate', act: () => duplicate(page) },
          { says: 'Take changes back…', act: () => note({ dialog: { is: 'reset' } }) },
          { says: 'What differs…', act: () => note({ dialog: { is: 'difference' } }) },
          { says: 'Copy the id', act: () => void copyId(page) },
        ]}
      />
    </>
  )
}
