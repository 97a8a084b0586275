/** Prints every text a person can meet, by file: `npm run texts -- [WORD]`. */
import { shownTexts } from '../tests/unit/words/texts'

const word = process.argv[2]?.toLowerCase() ?? ''
let last = ''
for (const { file, text } of shownTexts(process.cwd())) {
  if (!text.toLowerCase().includes(word)) continue
  if (file !== last) console.log(`\n${file}`)
  last = file
  console.log(`  ${text}`)
}
