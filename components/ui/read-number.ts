/** A whole number within limits, from typed text; undefined for anything else. */
export function readWhole(from: number, to: number): (text: string) => number | undefined {
  return (text) => {
    const number = Number(text)
    return /^\d{1,4}$/.test(text) && number >= from && number <= to ? number : undefined
  }
}
