import type { Page } from '../../src/workbook/browser.ts'
import type { Device } from '../../src/workbook/device.ts'

/** A localStorage in memory that can be full. */
export class FakeDevice implements Device {
  readonly items = new Map<string, string>()
  /** Characters it holds before it is full. */
  quota = Number.POSITIVE_INFINITY
  writes = 0

  get length(): number {
    return this.items.size
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null
  }
  setItem(key: string, value: string): void {
    const others = [...this.items].filter(([name]) => name !== key)
    const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0)
    if (used + key.length + value.length > this.quota) {
      throw new DOMException('full', 'QuotaExceededError')
    }
    this.items.set(key, value)
    this.writes++
  }
  removeItem(key: string): void {
    this.items.delete(key)
  }
}

/** A localStorage that refuses everything, as with site data blocked. */
export const blockedDevice: Device = {
  get length(): number {
    throw new DOMException('denied', 'SecurityError')
  },
  key: () => deny(),
  getItem: () => deny(),
  setItem: () => deny(),
  removeItem: () => deny()
}

function deny(): never {
  throw new DOMException('denied', 'SecurityError')
}

/** Things to be done later, done when the test says so. */
export class FakeTimers {
  private pending = new Map<number, () => void>()
  private next = 1
  readonly later = (run: () => void): (() => void) => {
    const id = this.set(run)
    return () => this.clear(id)
  }
  readonly set = (run: () => void): number => {
    this.pending.set(this.next, run)
    return this.next++
  }
  readonly clear = (id: number): void => {
    this.pending.delete(id)
  }
  get count(): number {
    return this.pending.size
  }
  run(): void {
    const due = [...this.pending.values()]
    this.pending.clear()
    for (const run of due) run()
  }
}

/** A window, as far as the workbook uses one. */
export class FakePage implements Page {
  readonly timers = new FakeTimers()
  readonly setTimeout = this.timers.set
  readonly clearTimeout = this.timers.clear
  private readonly listeners = new Map<string, ((event: Event) => void)[]>()
  visibility: DocumentVisibilityState = 'visible'
  hash = ''
  /** Where the page went, in order. */
  readonly visited: string[] = []

  constructor(private readonly device: Device | undefined) {}

  get localStorage(): Device {
    if (!this.device) throw new DOMException('denied', 'SecurityError')
    return this.device
  }
  readonly location: Page['location'] = ((page: FakePage) => ({
    get hash() {
      return page.hash
    },
    pathname: '/es/lesson/',
    search: '?x=1',
    replace(url: string | URL) {
      page.visited.push(String(url))
      page.hash = String(url)
    }
  }))(this)
  readonly history: Page['history'] = {
    state: null,
    replaceState: (_data, _unused, url) => {
      this.visited.push(String(url))
      this.hash = ''
    }
  }
  readonly document = ((page: FakePage) => ({
    get visibilityState() {
      return page.visibility
    },
    addEventListener(type: string, listener: (event: Event) => void) {
      page.addEventListener(type, listener)
    }
  }))(this) as Page['document']

  dispatchEvent(event: Event): boolean {
    for (const listener of this.listeners.get(event.type) ?? []) listener(event)
    return true
  }
  addEventListener(type: string, listener: (event: Event) => void): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener])
  }
  fire(type: string, detail: object = {}): void {
    for (const listener of this.listeners.get(type) ?? []) {
      listener(Object.assign(new Event(type), detail))
    }
  }
}
