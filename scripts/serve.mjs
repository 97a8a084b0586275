/** Serves the production build on this machine: static files and the headers that the build wrote, nothing else. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { site } from './project.mjs'

const port = Number(process.env.PORT ?? 3000)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is "${process.env.PORT}"; it must be a number from 0 to 65535.`)
  process.exit(1)
}

// The first line says which addresses they are for: `/*`, or `/strongsuit/*` where the site stands below a path.
const [reach = '', ...lines] = readFileSync(join(site, '_headers'), 'utf8').split('\n')
const base = reach.replace(/\/\*$/, '')
// A host that sends no headers of ours, for tests: what the pages themselves say must do.
const sent = process.env.STRONGSUIT_HEADERS === 'none' ? [] : lines
const headers = sent.filter((line) => line.startsWith('  ')).map((line) => line.trim().split(/:\s(.*)/s))

const files = sirv(site, { etag: true, dotfiles: false })
const notFound = readFileSync(join(site, '404.html'))

/** The list of headers is for hosts, not for visitors, however its address is written. */
function isHeaders(path) {
  try {
    return /^\/+_headers\/*$/.test(decodeURIComponent(path.slice(base.length).split(/[?#]/)[0]))
  } catch {
    return false
  }
}

const server = createServer((request, response) => {
  for (const [name, value] of headers) response.setHeader(name, value)
  const missing = () => {
    response.statusCode = 404
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(notFound)
  }
  const path = request.url ?? '/'
  if (!path.startsWith(`${base}/`) || isHeaders(path)) return missing()
  request.url = path.slice(base.length)
  files(request, response, missing)
})
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE')
    console.error(`Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`)
  else console.error(`The server could not start: ${error.message}`)
  process.exit(1)
})
server.listen(port, process.env.HOST ?? 'localhost', () => {
  console.log(`Strongsuit is ready on http://localhost:${server.address().port}${base}`)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
