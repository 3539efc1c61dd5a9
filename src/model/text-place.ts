/** Tells on which line and at which column of a text something stands, as an editor counts them. */

/** A place in a text; both count from 1, columns in UTF-16 units. */
interface TextPlace {
  readonly line: number
  readonly column: number
}

/** A function from an offset in the text to its place; the text is read through once. */
export function placesIn(text: string): (offset: number) => TextPlace {
  const breaks: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at)
  return (offset) => {
    const line = countBelow(breaks, offset) + 1
    return { line, column: offset - (line === 1 ? -1 : breaks[line - 2]!) }
  }
}

/** How many of the ascending numbers are less than a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
