/** Lists the sets of figures whose window has ended, and facts of advice whose newest season is over. */
import { readdirSync, readFileSync } from 'node:fs'
import { adviceSets } from '../lib/advice/advise'
import { seasonOf } from '../lib/specialties/season'

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10)

interface AnySet {
  readonly id?: string
  readonly title?: string
  readonly window?: { readonly to?: string | null } | null
}

const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((name) => /data\/.*\.json$/.test(name))
for (const name of files) {
  const file = JSON.parse(readFileSync(`lib/${name}`, 'utf8')) as { sets?: AnySet[] } & AnySet
  for (const { id, title, window } of file.sets ?? [file]) {
    if (window?.to && window.to < today) console.log(`lib/${name}: ${id} (${title}) ended ${window.to}`)
  }
}
const season = seasonOf(today)
for (const { id, facts } of adviceSets) {
  const over = facts.filter(({ seasons }) => seasons.length > 0 && Math.max(...seasons) < season)
  if (over.length > 0) console.log(`lib/advice/data/${id}.json: ${over.length} facts of seasons that are over`)
}
