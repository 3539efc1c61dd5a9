/** Draws the file of a picture as points, twice as fine as on the screen. */

const fine = 2

/** A PNG of an SVG file. Throws an Error in one sentence where the browser cannot draw it. */
export async function pictureToPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * fine
    canvas.height = image.naturalHeight * fine
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('no canvas')
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (blob === null) throw new Error('no picture')
    return blob
  } catch {
    throw new Error('This browser could not draw the picture as PNG; take the SVG instead.')
  } finally {
    URL.revokeObjectURL(address)
  }
}
