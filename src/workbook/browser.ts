import { type Arrivals, arrivals } from './arrival.ts'
import { type Device, deviceOf, wholeDeviceOf } from './device.ts'
import { importFile, type Saved, writeFile } from './file.ts'
import { type Forgotten, removeKeys } from './forget.ts'
import { readFragment, writeFragment } from './fragment.ts'
import {
  KEYS_DATABASE,
  PARTICIPANT_KEY,
  participantOf,
  personal,
  STATE_KEY,
  TABLES_DATABASE
} from './keys.ts'
import type { Problem } from './problem.ts'
import { loadRead } from './sections-read.ts'
import { type Keeper, keep } from './storage.ts'
import { type Store, workbook } from './store.ts'

/** What we need of `window`. */
export interface Page {
  readonly localStorage: Device
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search' | 'replace'>
  readonly history: Pick<History, 'replaceState' | 'state'>
  /** Absent where a browser allows no database. */
  readonly indexedDB?: Pick<IDBFactory, 'deleteDatabase'>
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener'>
  dispatchEvent(event: Event): boolean
  addEventListener(type: string, listener: (event: Event) => void): void
  setTimeout(run: () => void, ms: number): number
  clearTimeout(id: number): void
}

/** Pause after the last change before it is written, in milliseconds. */
const SOON = 400

/** Sent when everything was forgotten, for what a page holds outside the store. */
export const FORGOTTEN = 'crm-workbook:forgotten'

/** Tables and keys kept on the device, and those that the page still holds. */
function removeDatabases(page: Page): void {
  try {
    page.indexedDB?.deleteDatabase(TABLES_DATABASE)
    page.indexedDB?.deleteDatabase(KEYS_DATABASE)
  } catch {
    // Where databases are blocked there is none.
  }
  page.dispatchEvent(new Event(FORGOTTEN))
}

/** An opened workbook. */
export interface Workbook {
  readonly store: Store
  /** Everything as one file. */
  save(day: Date): Saved
  /** Takes over such a file; returns what to tell the reader. */
  open(text: string): Problem | undefined
  /** The numbers of a link become the reader’s own. */
  accept(): void
  /** A change among them (participant-changes.ts); the page then shows what whoever uses it now has done. */
  change<T>(how: (device: Device | undefined) => T): T
  /** Removes everything from device and page, for good; says what it was. */
  forget(): Forgotten
}

/** Joins a store to a page: storage, other tabs, arriving links. */
export function connect(store: Store, page: Page): Workbook {
  let device: Device | undefined
  let who = ''
  let keeper: Keeper
  let links: Arrivals
  /** Reads what the participant has on the device, and keeps what they do. */
  const begin = () => {
    device = deviceOf(page)
    who = participantOf(wholeDeviceOf(page))
    keeper = keep(store, device, run => {
      const id = page.setTimeout(run, SOON)
      return () => page.clearTimeout(id)
    })
    links = arrivals(store, device)
  }
  begin()
  /** Another participant took over: nothing of the one before goes into what is theirs. */
  const turn = () => {
    if (participantOf(wholeDeviceOf(page)) === who) return
    keeper.stop()
    links.stop()
    store.clear()
    begin()
  }
  const takeLink = () => {
    const { link, at } = readFragment(page.location.hash)
    if (link === undefined) return
    links.arrive(link, at !== undefined)
    // The link goes from the address, or a reload would put it over what the reader does next.
    if (at !== undefined) page.location.replace(writeFragment({ at }))
    else {
      const { pathname, search } = page.location
      page.history.replaceState(page.history.state, '', pathname + search)
    }
  }
  takeLink()

  page.addEventListener('hashchange', takeLink)
  page.addEventListener('pagehide', () => keeper.flush())
  // Shown again from the back–forward cache, after the reader worked in another language, say.
  page.addEventListener('pageshow', () => {
    turn()
    keeper.refresh()
  })
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') keeper.flush()
  })
  page.addEventListener('storage', event => {
    const { key, newValue } = event as StorageEvent
    if (key === PARTICIPANT_KEY) turn()
    if (key === personal(STATE_KEY, who) || key === null)
      keeper.heard(key === null ? null : newValue)
  })
  return {
    store,
    save: day => writeFile({ state: store.state.peek(), read: loadRead(device) }, day),
    open: text => importFile(store, device, text),
    accept: () => links.accept(),
    change(how) {
      keeper.flush()
      const done = how(wholeDeviceOf(page))
      turn()
      return done
    },
    forget() {
      const report = removeKeys(wholeDeviceOf(page), store.state.peek())
      turn()
      keeper.forgotten()
      removeDatabases(page)
      return report
    }
  }
}

let opened: Workbook | undefined

/**
 * The reader's workbook, joined to this page on the first call; every island calls it in an effect,
 * after it was hydrated from the defaults that the server drew.
 */
export function openWorkbook(page: Page = window): Workbook {
  opened ??= connect(workbook(), page)
  return opened
}
