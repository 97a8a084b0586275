/** Every way in which code that is planted inside can send something. */
const everywhere = {
  fetch: `fetch(to, { method: 'POST', body: 'x', mode: 'no-cors' })`,
  request: `const r = new XMLHttpRequest(); r.open('POST', to); r.send('x')`,
  socket: `new WebSocket(to.replace('http', 'ws'))`,
  events: `new EventSource(to)`,
  worker: `new Worker(URL.createObjectURL(new Blob(["fetch('" + to + "', { mode: 'no-cors' })"])))`,
}

/** Every way in which a script of a page can send something; `to` is the address it sends to. */
export const pageWays: Readonly<Record<string, string>> = {
  ...everywhere,
  beacon: `navigator.sendBeacon(to, 'x')`,
  picture: `new Image().src = to`,
  script: `document.head.append(Object.assign(document.createElement('script'), { src: to }))`,
  style: `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to }))`,
  prefetch: `document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: to }))`,
  frame: `document.body.append(Object.assign(document.createElement('iframe'), { src: to }))`,
  font: `new FontFace('x', 'url(' + to + ')').load()`,
  form: `const f = Object.assign(document.createElement('form'), { action: to, method: 'post', target: 'x' }); document.body.append(f); f.submit()`,
}

/** The same for the script of a worker. */
export const workerWays: Readonly<Record<string, string>> = { ...everywhere, script: `importScripts(to)` }

/** The code that tries every way, each with an address of its own; it never throws. */
export const planted = (ways: Readonly<Record<string, string>>, address: string): string =>
  Object.entries(ways)
    .map(
      ([way, code]) =>
        `(async () => { const to = ${JSON.stringify(`${address}/${way}`)}; ${code} })().catch(() => {});`,
    )
    .join('\n')
