import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

/** The folder of the built site. */
export const folder = (): string => inject('folder')

/** The addresses of all built pages: `/en/`, `/404.html` … */
export const pages = (): readonly string[] =>
  readdirSync(folder(), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.html'))
    .map(file => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort()

/** The HTML of a page, as sent. */
export const html = (path: string): string =>
  readFileSync(join(folder(), path.endsWith('/') ? `${path}index.html` : path), 'utf8')
