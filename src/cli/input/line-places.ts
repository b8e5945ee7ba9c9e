/** Where something stands in a text, as a person says it: `12:34`, line and column, both from 1. */
export const linePlaces = (text: string): ((at: number) => string) => {
  const starts = [0]
  for (const { index } of text.matchAll(/\r\n|[\n\r]/g))
    starts.push(index + (text.startsWith('\r\n', index) ? 2 : 1))
  return (at) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    // Characters, and not the halves that some are stored as.
    const column = [...text.slice(starts[low], at)].length + 1
    return `${low + 1}:${column}`
  }
}
