import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ensureChromium, FLAGS } from '../scripts/chromium.ts'
import { listen, siteServer } from '../scripts/serve.ts'
import { table } from './claim.ts'
import { keystroke } from './keystroke.ts'
import { pageLoad } from './page-load.ts'
import { buildPlotRebuild } from './peers/build.ts'
import { tableReading } from './table-reading.ts'
import { buildTextOnly } from './text-only.ts'

const ROOT = join(import.meta.dirname, '..')
const LESSON = 'en/lessons/customer-metrics/'

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
const peers = { rebuild: buildPlotRebuild(), text: buildTextOnly(site, LESSON) }
const servers = [siteServer(site), siteServer(peers.rebuild), siteServer(peers.text)]
const [ours = '', rebuild = '', text = ''] = await Promise.all(
  servers.map((server, i) => listen(server, 4800 + 60 * i))
)
const browser = await chromium.launch({ executablePath: ensureChromium(), args: FLAGS })
try {
  const sections = [
    tableReading(),
    await pageLoad(browser, `${ours}/${LESSON}`, `${text}/${LESSON}`),
    await keystroke(browser, `${ours}/${LESSON}`, `${rebuild}/`)
  ].reverse()
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
  writeFileSync(join(import.meta.dirname, 'results.md'), report)
  console.log(report)
} finally {
  await browser.close()
  for (const server of servers) server.close()
  for (const folder of Object.values(peers)) rmSync(folder, { recursive: true })
}
