import { join } from 'node:path'
import { rolldown } from 'rolldown'

const ENTRY = join(import.meta.dirname, '../../src/exports/scorm/runtime/main.ts')

let bundled: Promise<string> | undefined

/**
 * The script of a SCORM package, in one piece: a classic script that needs nothing beside it. The site's
 * build puts its text into a module (astro.config.mjs), `npm run export` takes it from here.
 */
export function runtimeText(): Promise<string> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<string> {
  const build = await rolldown({ input: ENTRY, platform: 'browser' })
  const { output } = await build.generate({ format: 'iife', minify: true })
  await build.close()
  return output[0].code
}
