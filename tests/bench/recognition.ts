/**
 * How long reading a page as a picture takes.
 *
 * Run: `npx tsx tests/bench/recognition.ts [picture ...]`. By the time that the processor works (all threads together):
 * a machine that does other things as well changes it little.
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readDocument } from '../../lib/document/read'
import { pictures } from '../../lib/document/recognition-node'
import { median, seconds, usualPictures } from './shared'

const ROUNDS = 3

async function timed(run: () => Promise<unknown>): Promise<{ wall: number; cpu: number }> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await run()
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - start, cpu: (user + system) / 1000 }
}

const paths = process.argv.length > 2 ? process.argv.slice(2) : usualPictures
for (const [index, path] of paths.entries()) {
  const bytes = await readFile(path)
  const read = () =>
    timed(() => readDocument(new Uint8Array(bytes), { file: basename(path), pictures: async () => pictures.pages }))
  const first = await read()
  if (index === 0)
    console.log(`first page of a process: ${seconds(first.cpu)} of processor, ${seconds(first.wall)} in all`)
  const rounds: Awaited<ReturnType<typeof timed>>[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await read())
  const of = (what: 'wall' | 'cpu'): string => seconds(median(rounds.map((took) => took[what])))
  console.log(`${basename(path)}: ${of('cpu')} of processor, ${of('wall')} in all`)
}
await pictures.close()
