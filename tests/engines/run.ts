/**
 * The site as it is shipped, in browsers that are not Chromium: `npm run test:engines`. What is tried is the same in each;
 * what one cannot do is told by feature and said.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { seal, toFragment } from '../../lib/archive/envelope'
import { address, start } from '../../scripts/project.mjs'
import { sharedReport } from '../browser/shared-report'
import { pageWays, planted } from '../browser/ways'
import { type Engine, until } from './engine'
import { firefox } from './firefox'
import { webkit } from './webkit'

const file = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))
const says = (text: string): string => `document.querySelector('main')?.innerText.includes(${JSON.stringify(text)})`
/** The page's scripts have taken over what the server sent. */
const isAnswering = `[document.querySelector('main'), document.querySelector('main h1, main [aria-busy]')].every((one) => one && Object.keys(one).some((key) => key.startsWith('__react')))`
const pictures = fileURLToPath(new URL('../../test-results/engines', import.meta.url))

/** Why a step cannot be tried in this browser. */
class NotHere extends Error {}

interface Site {
  readonly url: string
  /** Ends the server: from then on the network is gone. */
  stop(): void
}

async function site(): Promise<Site> {
  const server = start('scripts/serve.mjs', { PORT: '0', HOST: '127.0.0.1' })
  return { url: await address(server), stop: () => void server.kill() }
}

async function visit(engine: Engine, url: string): Promise<void> {
  await engine.visit(url)
  await until(engine, isAnswering)
}

/** How many documents the browser keeps. */
const kept = `new Promise((good) => {
  const opening = indexedDB.open('strongsuit')
  opening.onsuccess = () => {
    const base = opening.result
    if (!base.objectStoreNames.contains('documents')) return base.close(), good(0)
    const count = base.transaction('documents').objectStore('documents').count()
    count.onsuccess = () => { base.close(); good(count.result) }
  }
})`

/** Open a file, and wait until it is read and kept. */
async function openFile(engine: Engine, { url }: Site, name: string): Promise<void> {
  await visit(engine, `${url}/`)
  const before = Number(await engine.value(kept))
  await engine.choose(file(name))
  await until(engine, `/\\/(report|check)\\/$/.test(location.pathname)`)
  await until(engine, `${kept}.then((count) => count > ${before})`)
}

/** In order: a later step stands on what an earlier one left. */
const steps: Readonly<Record<string, (engine: Engine, site: Site) => Promise<void>>> = {
  'reads a PDF and draws the report': async (engine, site) => {
    await openFile(engine, site, 'samples/ck-boxes-05.pdf')
    await visit(engine, `${site.url}/report/`)
    await until(engine, `${says('268')} && document.querySelectorAll('main svg').length > 0`)
  },
  'keeps it over a reload': async (engine) => {
    await engine.reload()
    await until(engine, says('268'))
  },
  'shows what was read, to be corrected': async (engine, { url }) => {
    await visit(engine, `${url}/check/`)
    await until(engine, `document.querySelector('main svg image')`)
    if ((await engine.screenshot()).length < 5000) throw new Error('Nothing is painted.')
  },
  'takes a score by hand': async (engine, { url }) => {
    await visit(engine, `${url}/hand/`)
    await until(engine, `document.activeElement?.matches('input')`)
    await engine.type('251')
    await until(engine, says('scored lower'))
  },
  'fits a phone, and answers to a touch': async (engine, site) => {
    await engine.resize(390, 844)
    await openFile(engine, site, 'samples/ck-boxes-05.pdf')
    await visit(engine, `${site.url}/report/`)
    const closed = 'main button[aria-expanded="false"]'
    await until(engine, `${says('268')} && document.querySelector('${closed}')`)
    const width = Number(await engine.value('innerWidth'))
    if (Number(await engine.value('document.documentElement.scrollWidth')) > width)
      throw new Error(`Wider than the window of ${width} px.`)
    const open = `document.querySelectorAll('main button[aria-expanded="true"]').length`
    const before = Number(await engine.value(open))
    await engine.value(`document.querySelector('${closed}').scrollIntoView({ block: 'center' })`)
    await engine.touch(closed)
    await until(engine, `${open} > ${before}`)
    await engine.resize(1280, 900)
  },
  'opens what was shared in a link, and takes it out of the address': async (engine, { url }) => {
    await visit(engine, `${url}/shared/#${toFragment(await seal('report', sharedReport, null))}`)
    await until(engine, `${says('score 245')} && location.hash === ''`)
  },
  'prints the report': async (engine, { url }) => {
    await visit(engine, `${url}/report/`)
    const paper = await engine.pdf()
    if (paper === null) throw new NotHere('its driver cannot print')
    if (paper.subarray(0, 5).toString() !== '%PDF-') throw new Error('This is no PDF.')
  },
  'lets planted code send nothing': async (engine, { url }) => {
    const hits: string[] = []
    const counter = createServer((request, response) => {
      hits.push(request.url ?? '')
      response.setHeader('Access-Control-Allow-Origin', '*').end()
    })
    await new Promise<void>((good) => counter.listen(0, '127.0.0.1', good))
    try {
      await visit(engine, `${url}/report/`)
      await engine.value(
        `(() => { ${planted(pageWays, `http://127.0.0.1:${(counter.address() as AddressInfo).port}`)} return true })()`,
      )
      await new Promise((good) => setTimeout(good, 2000))
      if (hits.length > 0) throw new Error(`Sent: ${hits.join(', ')}`)
    } finally {
      counter.close()
    }
  },
  'reads a photo': async (engine, site) => {
    await openFile(engine, site, 'pictures/photo-profile.jpg')
    await visit(engine, `${site.url}/report/`)
    await until(engine, `document.querySelectorAll('main svg').length > 0`)
  },
  'works without the network': async (engine, site) => {
    await visit(engine, `${site.url}/`)
    if (!(await engine.value(`'serviceWorker' in navigator`))) throw new NotHere('it has no service workers')
    await until(engine, `navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller)`)
    site.stop()
    await openFile(engine, site, 'samples/ck-boxes-07.pdf')
    await visit(engine, `${site.url}/report/`)
    await until(engine, says('203'))
  },
}

async function tryOut(engine: Engine): Promise<number> {
  console.log(`\n== ${engine.name}`)
  const served = await site()
  let failed = 0
  try {
    for (const [name, step] of Object.entries(steps)) {
      const began = Date.now()
      const took = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
      try {
        await step(engine, served)
        console.log(`  ✓ ${name} (${took()})`)
      } catch (error) {
        if (error instanceof NotHere) console.log(`  - ${name}: ${error.message}`)
        else {
          failed += 1
          console.log(`  ✘ ${name} (${took()})\n${String(error)}`)
          const picture = await engine.screenshot().catch(() => null)
          if (picture) {
            mkdirSync(pictures, { recursive: true })
            writeFileSync(`${pictures}/${engine.name.replace(/\W.*/, '')}-${failed}.png`, picture)
          }
        }
      }
    }
  } finally {
    served.stop()
    await engine.close()
  }
  return failed
}

const [firefoxPath, driver, miniBrowser] = process.argv.slice(2)
let failed = 0
if (firefoxPath) failed += await tryOut(await firefox(firefoxPath))
if (driver && miniBrowser) failed += await tryOut(await webkit(driver, miniBrowser))
process.exit(failed > 0 ? 1 : 0)
