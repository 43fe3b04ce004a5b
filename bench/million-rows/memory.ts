import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'

/** Resident memory of a process, in megabytes. */
export interface Memory {
  /** Now. */
  readonly held: number
  /** The most there ever was. */
  readonly peak: number
}

interface ProcessInfo {
  readonly type: string
  readonly id: number
}

function memoryOf(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kilobytes = (field: string) =>
    Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN)
  return { held: (kilobytes('VmRSS') * 1024) / 1e6, peak: (kilobytes('VmHWM') * 1024) / 1e6 }
}

/**
 * Memory of the largest page of a browser, as the system counts it: page, worker and all that they share
 * with others. Undefined where the system has no /proc.
 */
export async function pageMemory(browser: Browser): Promise<Memory | undefined> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const pages = (processInfo as readonly ProcessInfo[]).filter(({ type }) => type === 'renderer')
  try {
    return pages.map(({ id }) => memoryOf(id)).toSorted((a, b) => b.held - a.held)[0]
  } catch {
    return undefined
  }
}
