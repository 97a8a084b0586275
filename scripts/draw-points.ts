/** Prints talking points to grade: `npm run points:draw -- SEED [COUNT]`. */
import { sheet } from '../tests/unit/stories/draw'

const [seed = 'strongsuit', count = '60'] = process.argv.slice(2)
console.log(sheet(seed, Number(count)))
