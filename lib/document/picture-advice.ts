/** What helps where a picture was hard to read. */
import type { PictureFault } from '../pages/picture'

const advice: Readonly<Record<PictureFault, string>> = {
  'cut-off': 'The text runs off the edge of the picture: get the whole page in.',
  small: 'The letters are very small: move closer and take one page at a time, or scan at 200 dpi or more.',
  blurred: 'The picture is blurred: hold the camera still, and tap on the page so that it focuses.',
  dark: 'The picture is dark or pale: take it in better light, with no shadow on the page.',
}

/** What helps any picture. */
const ANY = 'Take it again: closer, flat, in even light; or open the PDF itself.'

/** @returns sentences for what is wrong with the pictures, each once; null where nothing is */
export function adviceFor(faults: readonly PictureFault[]): string | null {
  const sentences = [...new Set(faults)].map((fault) => advice[fault])
  return sentences.length > 0 ? sentences.join(' ') : null
}

/** The same, for a picture that was not read at all. */
export const adviceOrAny = (faults: readonly PictureFault[]): string => adviceFor(faults) ?? ANY

/** Said where what recognizes text is not there: never fetched, and now there is no network. */
export const PARTS_MISSING =
  'This has to be read as a picture, and the part that does so could not be loaded. Try again when you are connected; after that it works offline.'
