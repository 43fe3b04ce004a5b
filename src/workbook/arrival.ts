import { effect } from '@preact/signals'
import type { Device } from './device.ts'
import { same } from './json.ts'
import { BEFORE_LINK_KEY } from './keys.ts'
import { readLink, type Shared } from './link.ts'
import { apply, diff, type Patch } from './patch.ts'
import { loadReplaced, type Replaced as ReplacedBy, saveReplaced, slicesOf } from './replaced.ts'
import { DEFAULTS, type State } from './state.ts'
import type { Arrived, Store } from './store.ts'

/** What the link replaced, and by what. */
type Replaced = ReplacedBy<Shared>

/** What there is to tell about it. */
const arrived = ({ before, after }: Replaced, unplaced = false): Arrived => {
  const changes = diff({ ...DEFAULTS, ...before }, { ...DEFAULTS, ...after })
  return {
    slices: new Set(changes.map(({ path }) => path[0] ?? '')),
    own: !same(before, slicesOf(DEFAULTS, before)),
    unplaced
  }
}

const load = (device: Device | undefined): Replaced | undefined =>
  // Both sides were taken from the slices of a link.
  loadReplaced(device, BEFORE_LINK_KEY) as Replaced | undefined

const save = (device: Device | undefined, replaced: Replaced | undefined): void =>
  saveReplaced(device, BEFORE_LINK_KEY, replaced)

/** The steps of links, kept across visits. */
export interface Arrivals {
  /** The reader opened a link: what stands after `w=`, and whether it named a section. */
  arrive(link: string, placed?: boolean): void
  /** The reader takes the link’s numbers for theirs: no later visit offers the earlier ones. */
  accept(): void
  stop(): void
}

/**
 * A link's numbers replace the reader's own as a step that undo takes back, on this visit or a later
 * one; what was replaced is let go of once the reader has gone back. A link that cannot be used becomes
 * a notice and changes nothing. Call after the stored state was loaded.
 */
export function arrivals(store: Store, device: Device | undefined): Arrivals {
  /** The step that can still be taken back. */
  let step: Patch = []
  const remember = ({ before, after }: Replaced) => {
    const state = store.state.peek()
    step = diff({ ...state, ...before }, { ...state, ...after })
  }
  const settled = (state: State) => diff(state, apply(state, step, 'before')).length === 0

  const earlier = load(device)
  if (earlier) {
    remember(earlier)
    const state = store.state.peek()
    if (!settled(state)) {
      store.recall({ what: { kind: 'link' }, patch: step })
      // Numbers that the reader has worked on since are no longer those of the link.
      if (same(slicesOf(state, earlier.after), earlier.after))
        store.arrived.value = arrived(earlier)
    }
  }
  const stop = effect(() => {
    const state = store.state.value
    if (step.length === 0 || !settled(state)) return
    step = []
    save(device, undefined)
    store.arrived.value = undefined
  })

  return {
    stop,
    accept() {
      save(device, undefined)
      store.arrived.value = undefined
    },
    arrive(link, placed = true) {
      const opened = readLink(link)
      if (!opened.ok) {
        store.tell(opened.problem)
        return
      }
      const { shared, dropped } = opened
      if (dropped.length > 0) store.tell({ kind: 'partly', from: 'link', dropped })
      const state = store.state.peek()
      const before = slicesOf(state, shared)
      if (same(before, shared)) return
      // A second link on top of an untouched first one: the reader's own numbers are those before both.
      const first = load(device)
      const untouched = first && same(slicesOf(state, first.after), first.after)
      const replaced = untouched
        ? { before: { ...before, ...first.before }, after: { ...first.after, ...shared } }
        : { before, after: shared }
      remember(replaced)
      save(device, replaced)
      store.commit({ kind: 'link' }, { ...state, ...shared })
      // With answers it is the reader's own, carried along to the other language.
      if (!shared.answers) store.arrived.value = arrived(replaced, !placed)
    }
  }
}
