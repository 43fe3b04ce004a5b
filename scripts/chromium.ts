import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

// The shell draws the same pages without a window's trappings, which take a quarter of the processor.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome'
]

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
]

/**
 * The pages of suggestions behind the address bar. Chromium loads both, unseen, for every new context,
 * and they take as much of the processor as a lesson does.
 */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

// Of two lists Chromium follows the last, so that ours repeats Playwright's.
const OFF_FOR_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion'
]

/** Flags under which Chromium runs headless as any user, and opens no connection of its own. */
export const FLAGS = [
  `--disable-features=${[...OFF_FOR_PLAYWRIGHT, ...UNSEEN].join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** Features that Playwright turns off in a Chromium that was started so, and that our list would leave on. */
export function leftOn(commandLine: readonly string[]): string[] {
  const lists = commandLine.flatMap(one => /^--disable-features=(.*)/.exec(one)?.[1] ?? [])
  const last = lists.at(-1)?.split(',') ?? []
  return lists.flatMap(list => list.split(',')).filter(feature => !last.includes(feature))
}

function runnable(path: string | undefined): path is string {
  if (!path || !existsSync(path)) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap(name => folders.map(folder => join(folder, name))).find(runnable)
}

/** The Chromium to test with: CHROMIUM_PATH, then the machine's own, then one that Playwright fetched. */
function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) return runnable(named) ? named : undefined
  return onPath() ?? PLACES.find(runnable) ?? [chromium.executablePath()].find(runnable)
}

function attempt(command: string, args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`)
  try {
    execFileSync(command, args, { stdio: 'inherit' })
    return true
  } catch {
    return false
  }
}

/** Finds a Chromium, or installs one, or throws with a sentence that says how. */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  console.log('No Chromium found: trying to install one for the browser tests.')
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    if (attempt('apt-get', ['update', '-qq'])) {
      // Ubuntu has no shell of its own, and no package of two is installed where one is unknown.
      const install = (name: string) => attempt('apt-get', ['install', '-y', '-qq', name])
      if (!install('chromium-headless-shell')) install('chromium')
    }
  }
  if (!findChromium()) {
    attempt(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
  }
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'The browser tests need a Chromium. Install one (Debian or Ubuntu: sudo apt-get install chromium; ' +
      'elsewhere: npx playwright-core install chromium, or Google Chrome), or say where it is: ' +
      'CHROMIUM_PATH=/path/to/chromium npm test'
  )
}
