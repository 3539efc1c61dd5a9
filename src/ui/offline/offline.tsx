/** Offers a new version of the page and never takes it by itself: what the reader did is put away first and opened again. */
import { useEffect, useState } from 'preact/hooks'
import { usePageContext } from '../use-page'
import { keepFiles } from './keep-files'
import { putAway, takeUpAgain } from './put-away'
import './offline.css'

/** The offer, over the foot of the window so that nothing moves. */
export function Offline() {
  const page = usePageContext()
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null)
  const [says, setSays] = useState('')
  useEffect(() => {
    takeUpAgain(page)
    return keepFiles(setWaiting)
  }, [])
  const update = async () => {
    const fault = await putAway(page)
    if (fault !== '') return setSays(fault)
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
      once: true,
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
    waiting?.postMessage('update')
  }
  return (
    <div class="offer" role="status">
      {waiting !== null && (
        <p>
          A new version is here. Nothing you typed is lost. {says}{' '}
          <button type="button" class="link" onClick={() => void update()}>
            Update
          </button>{' '}
          <button type="button" class="link" onClick={() => setWaiting(null)}>
            Later
          </button>
        </p>
      )}
    </div>
  )
}
