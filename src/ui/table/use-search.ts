/** Lets typing stay smooth: the words show at once, the search follows in the next frame. */
import { useRef, useState } from 'preact/hooks'

/** The words typed, and a setter that calls `search` once a frame. */
export function useDeferredSearch(
  search: (words: string) => void,
): [string, (words: string) => void] {
  const [words, setWords] = useState('')
  const due = useRef(0)
  return [
    words,
    (text) => {
      setWords(text)
      cancelAnimationFrame(due.current)
      due.current = requestAnimationFrame(() => search(text))
    },
  ]
}
