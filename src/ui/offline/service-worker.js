/**
 * Keeps every file of one version of the page, and answers from them; the build writes `listed` above:
 * the version and its files. It never replaces a page in use: a new version waits until a reader says so.
 * Our own hundred lines and no package: the files are named by what they hold, so there is nothing to expire or revalidate.
 */
const NAMES = 'grantflow-files-'
const mine = NAMES + listed.version
const here = new URL('./', self.location)
const held = new Set(listed.files.map((name) => new URL(name, here).href))

self.addEventListener('install', (event) => event.waitUntil(fetchAll()))

self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

self.addEventListener('message', (event) => {
  if (event.data === 'update') self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  if (method !== 'GET' || !url.startsWith(here.href)) return
  const plain = new URL(url)
  plain.search = ''
  plain.hash = ''
  if (plain.pathname.endsWith('/index.html')) plain.pathname = plain.pathname.slice(0, -10)
  if (mode === 'navigate') {
    // A frame elsewhere, or a file that is no page, is not this version's business.
    if (plain.href === here.href) event.respondWith(page())
    return
  }
  if (held.has(plain.href) || plain.pathname.includes('/assets/'))
    event.respondWith(file(event.request, plain.href))
})

/** Everything of this version, or nothing: half a page would fail when there is no network to help it. */
async function fetchAll() {
  const cache = await caches.open(mine)
  for (const url of held) {
    // What the version before has under a name made of its content need not come again.
    const known = url.includes('/assets/') ? await caches.match(url) : undefined
    const answer =
      known ?? (await fetch(url, { cache: url.includes('/assets/') ? 'default' : 'no-cache' }))
    if (!answer.ok) throw new TypeError(`${url} answered ${answer.status}`)
    await cache.put(url, answer)
  }
}

/** The version before stays: another tab may still stand on it, and asks for its parts by their own names. */
async function takeOver() {
  const names = (await caches.keys()).filter((name) => name.startsWith(NAMES) && name !== mine)
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function page() {
  const cache = await caches.open(mine)
  return (await cache.match(here.href)) ?? fetch(here.href)
}

async function file(request, url) {
  const cache = await caches.open(mine)
  return (await cache.match(url)) ?? (await caches.match(url)) ?? fetch(request)
}
