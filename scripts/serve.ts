import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip as compress } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8'
}

const COMPRESSED = new Set(['.html', '.css', '.js', '.json', '.csv', '.svg', '.txt', '.xml'])

/** The file of a built site that answers a path, or undefined. Never outside the folder. */
export function fileFor(folder: string, path: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  if (decoded.includes('\0')) return undefined
  const file = normalize(join(folder, decoded))
  if (file !== folder && !file.startsWith(folder + sep)) return undefined
  if (!existsSync(file)) return undefined
  if (!statSync(file).isDirectory()) return file
  const index = join(file, 'index.html')
  return existsSync(index) ? index : undefined
}

const gzip = promisify(compress)

/** Compressed files, each made once for as long as it stays as it was. */
function packer(): (file: string) => Promise<Buffer> {
  const packed = new Map<string, { readonly changed: number; readonly bytes: Promise<Buffer> }>()
  return file => {
    const changed = statSync(file).mtimeMs
    const known = packed.get(file)
    if (known?.changed === changed) return known.bytes
    const bytes = readFile(file).then(content => gzip(content, { level: 9 }))
    packed.set(file, { changed, bytes })
    return bytes
  }
}

/** Files whose names tell their content are kept by browsers; of all others they ask for news. */
const caching = (path: string): string =>
  path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache'

/** A static server as a plain host would be: gzip, caching by name, the site's own 404 page, nothing else. */
export function siteServer(folder: string): Server {
  const pack = packer()
  return createServer((request, response) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
    const found = fileFor(folder, path)
    const file = found ?? join(folder, '404.html')
    if (!existsSync(file)) {
      response.writeHead(404).end('Not found')
      return
    }
    const extension = extname(file)
    const headers: Record<string, string> = {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'cache-control': found ? caching(path) : 'no-cache'
    }
    const packs =
      COMPRESSED.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    if (packs) headers['content-encoding'] = 'gzip'
    const begin = () => response.writeHead(found ? 200 : 404, headers)
    if (request.method === 'HEAD') begin().end()
    else if (packs)
      pack(file).then(
        bytes => {
          headers['content-length'] = String(bytes.length)
          begin().end(bytes)
        },
        () => response.writeHead(500).end()
      )
    else createReadStream(file).pipe(begin())
  })
}

/** Listens on the first free port from `port` on; resolves with the address. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const attempt = (at: number) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && at < port + 50) attempt(at + 1)
        else reject(error)
      })
      server.listen(at, '127.0.0.1', () => {
        const address = server.address()
        if (address && typeof address === 'object') {
          resolve(`http://localhost:${address.port}`)
        }
      })
    }
    attempt(port)
  })
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '..', 'dist')
  const { version } = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')
  ) as { version: string }
  const origin = await listen(siteServer(folder), Number(process.env.PORT ?? 4321))
  console.log(`
  CRM Workbook ${version} is ready.

    English   ${origin}/en/
    Español   ${origin}/es/

  Lesson with the live sheet: ${origin}/en/lessons/customer-metrics/
  Stop it with Ctrl+C.
`)
}
