import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The same lesson as plain text: its page without widgets, scripts and what they preload, with the same
 * style sheet and font. Returns the folder to serve.
 */
export function buildTextOnly(site: string, path: string): string {
  const out = mkdtempSync(join(tmpdir(), 'bench-text-only-'))
  cpSync(join(site, '_astro'), join(out, '_astro'), { recursive: true })
  cpSync(join(site, 'favicon.svg'), join(out, 'favicon.svg'))
  const html = readFileSync(join(site, path, 'index.html'), 'utf8')
  mkdirSync(join(out, path), { recursive: true })
  writeFileSync(join(out, path, 'index.html'), withoutWidgets(html))
  return out
}

const withoutWidgets = (html: string): string =>
  html
    .replace(/<astro-island\b[\s\S]*?<\/astro-island>/g, '')
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
