/** Serves the built page to this machine: files only, compressed, nothing outside their folder. */
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { serverPolicy } from './policy.mjs'

const compress = promisify(gzip)

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}
const compressed = new Set(['.html', '.js', '.css', '.json', '.csv', '.svg', '.webmanifest'])

/**
 * Starts serving `folder` and resolves to the address; takes the next free port when one is in use.
 * @param {string} folder
 * @param {number} port preferred port; 0 for any
 * @returns {Promise<{ readonly address: string, readonly close: () => Promise<void> }>}
 */
export async function serve(folder, port) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => {
      response.writeHead(500).end('The file could not be read.\n')
    })
  })
  const taken = await listen(server, port)
  return {
    address: `http://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ fault) => {
      if (fault.code !== 'EADDRINUSE' && fault.code !== 'EACCES') reject(fault)
      else resolve(listen(server, port === 0 || port > 65_000 ? 0 : port + 1))
    })
    // Only this machine: the page is a tool, not a public server.
    server.listen(port, process.env['HOST'] ?? 'localhost', () => {
      const at = server.address()
      resolve(typeof at === 'object' && at !== null ? at.port : port)
    })
  })
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const file = locate(folder, request.url ?? '/')
  const about = file === null ? null : await stat(file).catch(() => null)
  if (file === null || about === null || !about.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.\n')
    return
  }
  const kind = extname(file)
  const body = await readFile(file)
  const small =
    compressed.has(kind) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const sent = small ? await compress(body) : body
  response.writeHead(200, {
    'content-type': types[kind] ?? 'application/octet-stream',
    'content-length': sent.length,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': serverPolicy,
    // A frame that keeps nothing has no origin, so its scripts and tables come as to a stranger. They are
    // the same public files for everybody. For the same reason the page asks for no group of its own
    // (cross-origin-opener-policy): a browser would refuse to open the whole scenario from such a frame.
    'access-control-allow-origin': '*',
    vary: 'accept-encoding',
    // Built files carry a hash in their name; the page itself must be asked for again.
    'cache-control': file.includes(`${sep}assets${sep}`)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    ...(small ? { 'content-encoding': 'gzip' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : sent)
}

/** @param {string} folder @param {string} url @returns {string | null} the file meant, if it is inside */
function locate(folder, url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
    return file.startsWith(folder + sep) && !path.includes('\0') ? file : null
  } catch {
    return null
  }
}
