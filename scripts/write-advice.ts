/** Writes `docs/advice.md` out of the code. */
import { writeFileSync } from 'node:fs'
import { adviceDocument } from '../tests/unit/advice/document'

writeFileSync('docs/advice.md', adviceDocument())
