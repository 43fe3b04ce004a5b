import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen, siteServer } from '../../scripts/serve.ts'

let folder: string
let server: Server
let origin: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'))
  mkdirSync(join(folder, '_astro'))
  mkdirSync(join(folder, 'en'))
  writeFileSync(join(folder, 'en', 'index.html'), '<p>first</p>')
  writeFileSync(join(folder, '404.html'), '<p>not here</p>')
  writeFileSync(join(folder, '_astro', 'sheet.AbC123.js'), 'export {}')
  writeFileSync(join(folder, '_astro', 'letters.woff2'), Buffer.from([1, 2, 3]))
  server = siteServer(folder)
  origin = await listen(server, 4900)
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

async function asked(path: string, init?: RequestInit) {
  const answer = await fetch(origin + path, init)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { status: answer.status, headers: answer.headers, bytes, text: String(Buffer.from(bytes)) }
}

test('what is named after its content is kept by browsers, and nothing else', async () => {
  for (const path of ['/_astro/sheet.AbC123.js', '/_astro/letters.woff2'])
    expect((await asked(path)).headers.get('cache-control'), path).toContain('immutable')
  for (const path of ['/en/', '/404.html', '/_astro/gone.js'])
    expect((await asked(path)).headers.get('cache-control'), path).toBe('no-cache')
  expect((await asked('/_astro/gone.js')).status).toBe(404)
})

test('a file is sent as it is now, compressed where the browser can read that', async () => {
  const first = await asked('/en/')
  expect(first.headers.get('content-encoding')).toBe('gzip')
  expect(first.text).toBe('<p>first</p>')
  writeFileSync(join(folder, 'en', 'index.html'), '<p>second</p>')
  utimesSync(join(folder, 'en', 'index.html'), 1, 1)
  expect((await asked('/en/')).text).toBe('<p>second</p>')
  const plain = await asked('/en/', { headers: { 'accept-encoding': 'identity' } })
  expect(plain.headers.get('content-encoding')).toBe(null)
  expect(plain.text).toBe('<p>second</p>')
  expect([...(await asked('/_astro/letters.woff2')).bytes]).toEqual([1, 2, 3])
})
