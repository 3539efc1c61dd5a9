/** Tells the page around a frame how high its content is, so that nothing in it has to scroll. */

/**
 * Tell it now and whenever it changes; the call stops telling. The message is
 * `{ type: 'grantflow-height', height, id }`, the height in CSS pixels. It goes to whoever framed the
 * page, for a height is no secret.
 */
export function tellHeight(element: HTMLElement, id: string): () => void {
  let told = 0
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height)
    if (height === told) return
    told = height
    parent.postMessage({ type: 'grantflow-height', height, id }, '*')
  }
  const observer = new ResizeObserver(tell)
  observer.observe(element)
  tell()
  return () => observer.disconnect()
}
