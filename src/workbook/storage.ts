import { effect } from '@preact/signals'
import { type Device, refusalOf } from './device.ts'
import { own, parse, same } from './json.ts'
import { asideKey, STATE_KEY } from './keys.ts'
import { apply, diff, type Patch, undoneIn } from './patch.ts'
import type { Problem } from './problem.ts'
import { DEFAULTS, type State } from './state.ts'
import type { Store } from './store.ts'
import { type Migrations, readState } from './validate.ts'

/** The store's tie to the device. */
export interface Keeper {
  /** Write what is pending now: the page may be about to go. */
  flush(): void
  /** Another tab wrote the state, or removed it (null). */
  heard(raw: string | null): void
  /** Look again: the page slept, and heard nothing of what other pages wrote. */
  refresh(): void
  /** Everything under our keys was removed: take that as the new start. */
  forgotten(): void
  stop(): void
}

/** Runs something soon; returns how to call it off. */
export type Later = (run: () => void) => () => void

/** Sets unreadable content aside under the first free key; undefined if there is no room for it. */
function setAside(device: Device, raw: string): string | undefined {
  for (let n = 1; n <= 20; n++) {
    const key = asideKey(n)
    const there = device.getItem(key)
    if (there === raw) return key
    if (there !== null) continue
    try {
      device.setItem(key, raw)
      return key
    } catch {
      return undefined
    }
  }
  return undefined
}

/**
 * A tab that writes this soon after us, in milliseconds, wrote before it could hear of what we wrote:
 * browsers pass a write on to other tabs in their own time, and no one types in two tabs at once.
 */
const CROSSED = 1000

/** What is written: slices that the reader has not touched are left out. */
const withoutDefaults = (state: State) =>
  Object.fromEntries(
    Object.entries(state).filter(
      ([slice, value]) => slice === 'schema' || !same(value, own(DEFAULTS, slice))
    )
  )

/**
 * Loads the stored state into the store, and from then on writes what changes. What the reader did
 * before loading, or in this tab while another one wrote, is laid over what is stored, id by id; so is
 * what two tabs wrote at the same moment.
 * Nothing is written until the reader has done something. Content that cannot be read is set aside;
 * content of a newer schema is left alone. Never throws.
 * @param device localStorage, or undefined where the browser denies it
 * @param now milliseconds; only differences count
 */
export function keep(
  store: Store,
  device: Device | undefined,
  later: Later,
  { migrations, now = Date.now }: { migrations?: Migrations; now?: () => number } = {}
): Keeper {
  /** What the device held when we last looked, and what of it is in the store. */
  let seen: string | null = null
  let synced = DEFAULTS
  /** What we wrote last, and when; laid over another tab's write once, or two tabs could quarrel. */
  let wrote: { readonly raw: string; readonly patch: Patch; readonly at: number } | undefined
  let relaid = false
  let halted = false
  let cancel: (() => void) | undefined

  const rest = () => {
    cancel?.()
    cancel = undefined
  }
  const halt = (problem: Problem) => {
    halted = true
    store.kept.value = { kind: 'not-kept', problem }
  }

  /** Takes over what the device holds. */
  function take(storage: Device, raw: string | null): void {
    const first = seen === null
    seen = raw
    if (raw === null) {
      if (!first) {
        synced = DEFAULTS
        store.clear()
      }
      return
    }
    const reading = readState(parse(raw), migrations)
    if (!reading.ok && reading.why === 'newer') {
      halt({ kind: 'newer', from: 'device' })
      return
    }
    if (!reading.ok || reading.dropped.length > 0) {
      const aside = setAside(storage, raw)
      if (aside === undefined) halt({ kind: 'storage-occupied' })
      const where = { from: 'device', ...(aside === undefined ? {} : { aside }) } as const
      store.tell(
        reading.ok
          ? { kind: 'partly', dropped: reading.dropped, ...where }
          : { kind: 'damaged', ...where }
      )
      if (!reading.ok) return
    }
    const lost = wrote && now() - wrote.at < CROSSED ? undoneIn(reading.state, wrote.patch) : []
    relaid = lost.length > 0
    const ours = [...lost, ...diff(synced, store.state.peek())]
    synced = reading.state
    store.adopt(ours.length === 0 ? synced : apply(synced, ours, 'after'))
  }

  function write(): void {
    if (halted || device === undefined || store.state.peek() === synced) return
    try {
      // A tab that slept in the background has not heard what others wrote.
      const there = device.getItem(STATE_KEY)
      if (there !== seen && there !== wrote?.raw) take(device, there)
      const state = store.state.peek()
      if (halted || state === synced) return
      const raw = JSON.stringify(withoutDefaults(state))
      if (raw !== seen) device.setItem(STATE_KEY, raw)
      seen = raw
      wrote = { raw, patch: relaid ? [] : diff(synced, state), at: now() }
      relaid = false
      synced = state
      rest()
      store.kept.value = { kind: 'kept' }
    } catch (error) {
      const problem = { kind: `storage-${refusalOf(error)}` } as const
      store.kept.value = { kind: 'not-kept', problem }
    }
  }

  if (device === undefined) halt({ kind: 'storage-blocked' })
  else {
    try {
      const raw = device.getItem(STATE_KEY)
      store.kept.value = { kind: 'kept' }
      if (raw !== null) take(device, raw)
    } catch {
      halt({ kind: 'storage-blocked' })
    }
  }

  const stopWatching = effect(() => {
    if (store.state.value === synced || halted) return
    rest()
    cancel = later(write)
  })

  const heard = (raw: string | null) => {
    if (device !== undefined && !halted && raw !== seen) take(device, raw)
  }
  return {
    flush: write,
    heard,
    refresh() {
      try {
        if (device !== undefined) heard(device.getItem(STATE_KEY))
      } catch {
        // Blocked since: the next write will say so.
      }
    },
    forgotten() {
      rest()
      seen = null
      synced = DEFAULTS
      wrote = undefined
      if (device !== undefined) {
        halted = false
        store.kept.value = { kind: 'kept' }
      }
      store.clear()
    },
    stop() {
      rest()
      stopWatching()
    }
  }
}
