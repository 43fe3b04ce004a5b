import { proxy, type Remote, wrap } from 'comlink'
import type { Helpers } from '../ingest/transactions/helpers.ts'
import type { Part, ScannedPart } from '../ingest/transactions/part.ts'
import type { Watch } from '../ingest/transactions/scanner.ts'
import { startModule } from './module-worker.ts'
import type { ScanWorker } from './scan-worker.ts'

/** In a worker of this name, the engine's script is a helper of another engine. */
export const HELPER = 'scan'

/** Cores that read one file at most: beyond, putting the parts together takes what scanning gains. */
const MOST = 4
/** How much larger the engine's own part is: a helper starts later, and what it brings has to be put together. */
const LEAD = 0.25
/** Bytes of a file from which sending a part away and back takes less than it gains. */
const LEAST = 4_000_000

/** The helpers of an engine: workers that it starts when it first needs them, and that end with it. */
export interface Crew extends Helpers {
  /** Starts those that are not there yet. */
  start(): Promise<void>
  /** The same workers, for files of any size. */
  readonly forAnySize: Helpers
}

/**
 * @param script address of the worker script
 * @returns undefined where a helper would have no core of its own, or a worker can start none
 */
export function crewOf(script: string): Crew | undefined {
  const cores = Math.min(MOST, globalThis.navigator?.hardwareConcurrency ?? 1)
  if (cores < 2 || typeof Worker === 'undefined') return undefined
  const members = Array.from({ length: cores - 1 }, () => new Member(script))
  let turn = 0
  const even = (bytes: number) =>
    members.map((_, at) => Math.floor((bytes * (at + 1 + LEAD)) / (cores + LEAD)))
  const scan: Helpers['scan'] = (part, watch) => {
    const member = members[turn % members.length]
    turn += 1
    return member?.scan(part, watch) ?? Promise.resolve(undefined)
  }
  return {
    cuts: bytes => (bytes < LEAST ? [] : even(bytes)),
    scan,
    forAnySize: { cuts: even, scan },
    start: async () => {
      await Promise.all(members.map(member => member.start()))
    }
  }
}

interface Started {
  readonly remote: Remote<ScanWorker>
  /** Resolves when the worker is of no more use. */
  readonly lost: Promise<undefined>
}

/** One helper. Whatever goes wrong with it, its part is scanned by the engine. */
class Member {
  readonly #script: string
  #started: Promise<Started | undefined> | undefined

  constructor(script: string) {
    this.#script = script
  }

  start(): Promise<Started | undefined> {
    this.#started ??= startModule(this.#script, HELPER).then(
      worker => ({
        remote: wrap<ScanWorker>(worker),
        lost: new Promise<undefined>(resolve => {
          worker.addEventListener('error', () => {
            worker.terminate()
            this.#started = undefined
            resolve(undefined)
          })
        })
      }),
      () => undefined
    )
    return this.#started
  }

  async scan({ source, ...part }: Part, watch: Watch): Promise<ScannedPart | undefined> {
    const { blob } = source
    const started = blob && (await this.start())
    if (!started || watch.signal?.aborted) return undefined
    const { remote, lost } = started
    const cancel = () => void remote.cancel()
    watch.signal?.addEventListener('abort', cancel)
    try {
      return await Promise.race([remote.scan({ ...part, blob }, proxy(watch.tell)), lost])
    } catch {
      return undefined
    } finally {
      watch.signal?.removeEventListener('abort', cancel)
    }
  }
}
