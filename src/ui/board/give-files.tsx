/** Where a teacher gives the files of a class: dropped, or chosen, many at once. */
import { useState } from 'preact/hooks'

/** The drop zone with its file field. What is dropped here goes onto the board, not into view. */
export function GiveFiles(props: { readonly onGive: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false)
  return (
    <section
      class={over ? 'board-zone over' : 'board-zone'}
      aria-label="Give the files of a class"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        props.onGive([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <p>
        <label>
          Drop the files of a class here, or choose them all at once{' '}
          <input
            type="file"
            multiple
            accept=".json,application/json"
            onChange={(event) => {
              const field = event.currentTarget
              props.onGive([...(field.files ?? [])])
              // The same file may be chosen again after the board was cleared.
              field.value = ''
            }}
          />
        </label>
      </p>
      <p class="said">
        Take the files that lessons save, and scenario files. Nothing is stored, and nothing leaves
        this browser: close the page and the board is empty.
      </p>
    </section>
  )
}
