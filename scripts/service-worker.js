/*
 * Keeps the site's own parts in this browser, so that everything works with the network off.
 * It answers requests for these parts and touches nothing else; no document ever passes through it.
 * The build fills in the version and the list.
 */
const version = '__VERSION__'
const parts = JSON.parse('__PARTS__')
const cacheName = `strongsuit-${version}`
// Recognition data is large and only some need it: kept when it has been asked for once.
const keptWhenMet = /^(ocr\/|workers\/pictures\.js)/
/** Where the site stands: the folder that this file lies in. */
const home = new URL('./', self.location)

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(parts.map((part) => new URL(part, home).href)))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (!/^(GET|HEAD)$/.test(event.request.method) || !url.href.startsWith(home.href)) return
  event.respondWith(answer(event.request, url))
})

async function answer(request, url) {
  const cache = await caches.open(cacheName)
  // Next adds a query to the parts of a page; the part is the same.
  const kept = await cache.match(url.pathname, { ignoreSearch: true })
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok && keptWhenMet.test(url.pathname.slice(home.pathname.length)))
    await cache.put(url.pathname, response.clone())
  return response
}
