/** Says plainly when the scenario in view came from outside, and when the browser cannot keep it. */
import { useEffect, useRef } from 'preact/hooks'
import type { Scenario } from '../../model/index'
import { counted } from '../format'
import { useActions, usePage, usePageContext } from '../use-page'
import { save } from './saving'
import type { Origin } from './desk-state'

const ways: Readonly<Record<Origin['how'], string>> = {
  shipped: 'with the page',
  file: 'from a file',
  link: 'from a link',
  paste: 'from pasted text',
  recent: 'from this browser',
  copy: 'from a copy',
}

/** The banner of a stranger's scenario, until it is saved or put away. */
export function Banner() {
  const page = usePageContext()
  const actions = useActions()
  const origin = usePage((state) => state.doing.now.origin)
  const dismissed = usePage((state) => state.desk.dismissed)
  if (origin === undefined || !origin.foreign || dismissed === origin) return null
  const { title, author, changes } = origin.scenario
  const by = author === '' ? 'It names no author.' : `It names “${author}” as its author.`
  return (
    <div class="banner" role="region" aria-label="Where this scenario comes from">
      <p>
        “{title}” came {ways[origin.how]}
        {origin.name === '' ? '' : `, ${origin.name}`}; nobody checked it. {by} It makes{' '}
        {counted(Object.keys(changes).length, 'change')} of its own.
      </p>
      <p>
        <button type="button" class="link" onClick={() => void save(page)}>
          Save it as yours
        </button>
        <button type="button" class="link" onClick={() => actions.note({ dismissed: origin })}>
          Put this away
        </button>
      </p>
    </div>
  )
}

/** What stands in the way of keeping the scenario, as long as it does. */
export function Unkept() {
  const unkept = usePage((state) => state.desk.unkept)
  return <div role="status">{unkept !== '' && <p class="banner">{unkept}</p>}</div>
}

const readFor = 12_000

/** What was just done: over the foot of the window, so that nothing moves, and gone with the next step. */
export function Told() {
  const told = usePage((state) => state.desk.told)
  const scenario = usePage((state) => state.doing.now.scenario)
  const actions = useActions()
  const about = useRef<Scenario | null>(null)
  useEffect(() => {
    about.current = scenario
    if (told === '') return
    const timer = setTimeout(() => actions.note({ told: '' }), readFor)
    return () => clearTimeout(timer)
  }, [told])
  useEffect(() => {
    if (told !== '' && about.current !== scenario) actions.note({ told: '' })
  }, [scenario])
  return (
    <div class="told" role="status">
      {told !== '' && <p>{told}</p>}
    </div>
  )
}
