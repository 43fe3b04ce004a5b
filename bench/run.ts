import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ensureChromium, FLAGS } from '../scripts/chromium.ts'
import { listen, siteServer } from '../scripts/serve.ts'
import { basketRules } from './baskets.ts'
import { buyingFit } from './buying.ts'
import { type Section, table } from './claim.ts'
import { duplicates } from './duplicates.ts'
import { keystroke } from './keystroke.ts'
import { largeTable } from './large-table.ts'
import { makeTables } from './million-rows/tables.ts'
import { millionRows } from './million-rows.ts'
import { pageLoad } from './page-load.ts'
import { buildPlotRebuild } from './peers/build.ts'
import { buildBuying } from './peers/build-buying.ts'
import { buildMillionRows } from './peers/build-million-rows.ts'
import { tableReading } from './table-reading.ts'
import { buildTextOnly } from './text-only.ts'

const ROOT = join(import.meta.dirname, '..')
const LESSON = 'en/lessons/customer-metrics/'
const LARGE_LESSON = 'en/lessons/measuring-crm/'

/** The site as built: SITE_DIR, or dist, which is built if it is not there. */
function builtSite(): string {
  const named = process.env.SITE_DIR
  if (named) return named
  const dist = join(ROOT, 'dist')
  if (!existsSync(dist)) {
    const astro = join(ROOT, 'node_modules', '.bin', 'astro')
    const { status } = spawnSync(astro, ['build', '--silent'], { cwd: ROOT, stdio: 'inherit' })
    if (status !== 0) throw new Error('bench: the site could not be built')
  }
  return dist
}

const site = builtSite()
const launch = () => chromium.launch({ executablePath: ensureChromium(), args: FLAGS })
const browser = await launch()
/** What to stop and to remove at the end, whatever happens. */
const leftovers: (() => void)[] = []

/** Serves a folder; its address. */
async function serve(folder: string, port: number): Promise<string> {
  const server = siteServer(folder)
  leftovers.push(() => server.close())
  return listen(server, port)
}

/** A folder made for this run. */
function temporary(folder: string): string {
  leftovers.push(() => rmSync(folder, { recursive: true }))
  return folder
}

let made: ReturnType<typeof makeTables> | undefined
function tables() {
  if (!made) {
    made = makeTables()
    temporary(made.folder)
  }
  return made
}

const ours = await serve(site, 4800)

/** The sections by the name that `--only` takes, in the order in which they are measured. */
const SECTIONS: Readonly<Record<string, () => Promise<Section>>> = {
  'table-reading': async () => tableReading(),
  baskets: basketRules,
  duplicates: async () => duplicates(),
  buying: async () => buyingFit(browser, await serve(temporary(buildBuying()), 5040)),
  'page-load': async () => {
    const text = await serve(temporary(buildTextOnly(site, LESSON)), 4860)
    return pageLoad(browser, `${ours}/${LESSON}`, `${text}/${LESSON}`)
  },
  keystroke: async () => {
    const rebuild = await serve(temporary(buildPlotRebuild()), 4920)
    return keystroke(browser, `${ours}/${LESSON}`, `${rebuild}/`)
  },
  'million-rows': async () => {
    const contenders = await serve(temporary(buildMillionRows(site)), 4980)
    return millionRows(browser, contenders, tables().million)
  },
  'large-table': async () => {
    const { million, five } = tables()
    return largeTable(launch, `${ours}/${LARGE_LESSON}`, { million: million.plain, five })
  }
}

/** Names after `--only`: those sections are printed and the report stays as it is. */
function wanted(): readonly string[] {
  const [flag, ...names] = process.argv.slice(2)
  const known = Object.keys(SECTIONS)
  if (flag === undefined) return []
  if (flag === '--only' && names.length > 0 && names.every(name => known.includes(name)))
    return names
  throw new Error(`Usage: node bench/run.ts [--only ${known.join('|')} …]`)
}

try {
  const only = wanted()
  const chosen = Object.keys(SECTIONS).filter(name => only.length === 0 || only.includes(name))
  const sections: Section[] = []
  for (const name of chosen) {
    const began = performance.now()
    const section = await SECTIONS[name]?.()
    if (section) sections.unshift(section)
    console.error(`${name}: ${Math.round((performance.now() - began) / 1000)} s`)
  }
  const cores = availableParallelism()
  const busy = (loadavg()[0] ?? 0) > cores ? ', with other work running on it' : ''
  const report = [
    '# What was measured',
    '',
    `${new Date().toISOString().slice(0, 10)}, a machine with ${cores} cores${busy}, Node ${process.versions.node}, ` +
      `Chromium ${browser.version()} headless. Written by \`npm run bench\`.`,
    '',
    sections.map(table).join('\n\n'),
    ''
  ].join('\n')
  if (only.length === 0) writeFileSync(join(import.meta.dirname, 'results.md'), report)
  console.log(report)
} finally {
  await browser.close()
  for (const clear of leftovers) clear()
}
