/**
 * All benches one after the other: `npm run bench`, after `npm run build`, on a machine that does nothing else. With
 * `--write` what they say goes into docs/performance.md too.
 */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { findBrowser } from '../../scripts/browser.mjs'
import { projectPath } from './shared'

const benches = [
  { name: 'read', about: 'Reading a PDF in Node, warm, beside pdf.js alone' },
  { name: 'start', about: 'The command line on one file, cold, beside a bare pdf.js script' },
  { name: 'page', about: 'In Chromium, from a file chosen to its profile drawn, beside pdf.js alone, warm' },
  { name: 'input', about: 'In Chromium, slowed four times, from a key to the next frame, beside a bare page' },
  { name: 'first-load', about: 'JavaScript of the first load of each page, gzipped, beside a bare page of Next' },
  { name: 'recognition', about: 'Reading a page as a picture in Node' },
  { name: 'recognition-page', about: 'In Chromium, from a picture chosen to its reading drawn' },
  { name: 'class', about: 'A class of 300 reports, beside the command line' },
] as const

/** What a bench prints; it is shown while it comes. */
function said(name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['tsx', projectPath(`tests/bench/${name}.ts`)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    })
    let text = ''
    child.stdout.on('data', (part) => {
      process.stdout.write(part)
      text += part
    })
    child.on('close', (status) => (status === 0 ? resolve(text) : reject(new Error(`${name} ended with ${status}`))))
  })
}

// Where it has to be installed first, what that says is no result.
await findBrowser()
const results: string[] = []
for (const { name, about } of benches) {
  console.log(`\n== ${about}`)
  const lines = (await said(name)).trim().split('\n')
  results.push(`## ${about}\n\n\`npx tsx tests/bench/${name}.ts\`\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`)
}

if (process.argv.includes('--write')) {
  const { version } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { readonly version: string }
  const machine = `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, Node ${process.versions.node}`
  const head = `# Performance\n\nWritten by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}, version ${version}: ${machine}, doing nothing else. Ratios against a floor measured in the same run carry over to other machines; times do not.\n`
  writeFileSync(projectPath('docs/performance.md'), [head, ...results].join('\n'))
}
