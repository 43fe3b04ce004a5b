import { carriesExercise, readFragment } from '../../workbook/fragment.ts'
import {
  CLASS_KEY,
  DRAFT_KEY,
  participantOf,
  personal,
  STATE_KEY,
  TABLE_KEY
} from '../../workbook/keys.ts'
import { failureNote } from './failure.ts'
import { replayOnto, watchEarlyInput } from './replay.ts'

interface Options {
  /** `client:touch="alone"`, `client:touch="class"` */
  readonly value?: string
}

type Load = () => Promise<() => Promise<void>>

/** Sent once when a widget has come alive, so that its neighbours, which share its values, follow. */
const AWAKE = 'crm-workbook:awake'

/** How Astro says that a script could not be loaded or run; what it then returns does nothing. */
const FAILED = 'astro:hydration-error'

/** What counts as touching a widget. Hovering does: the script is then there before the finger is. */
const TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'dragover', 'paste'] as const

/** What of the stored state shows in a widget; a slice of a newer page does not. */
const SHOWN = [
  'values',
  'flow',
  'fields',
  'options',
  'conventions',
  'answers',
  'tables',
  'currency'
] as const

/** What shows the exercise that is being written. */
const COMPOSER = '[data-widget="composer"]'

/**
 * True when the page as built is not what this reader left: an earlier visit kept values on the device,
 * or the link carries some. Then widgets come alive at once, because the static numbers are not theirs.
 */
function hasReaderState(island: HTMLElement): boolean {
  try {
    if (carriesExercise(location.hash)) return true
    if (localStorage.getItem(DRAFT_KEY) !== null && island.querySelector(COMPOSER)) return true
    if (readFragment(location.hash).link !== undefined) return true
    if (localStorage.getItem(TABLE_KEY) !== null) return true
    const stored: unknown = JSON.parse(
      localStorage.getItem(personal(STATE_KEY, participantOf(localStorage))) ?? '{}'
    )
    return SHOWN.some(slice => {
      const kept = (stored as Record<string, unknown>)[slice]
      return typeof kept === 'object' ? Object.keys(kept ?? {}).length > 0 : kept !== undefined
    })
  } catch {
    // Blocked storage has nothing to show; unreadable content is for the widget to report.
    return false
  }
}

/** True when the link brings an assignment or a receipt, or the device keeps one. */
function hasClassState(): boolean {
  try {
    return /^#[ar]=/.test(location.hash) || localStorage.getItem(CLASS_KEY) !== null
  } catch {
    return false
  }
}

/**
 * Astro client directive `client:touch`. Whatever the reader types or presses while the script is on its
 * way is kept and replayed, so that a slow line loses nothing; nor does one that breaks: the island says
 * so, and the next touch, or the connection's return, tries again.
 */
export default function touch(load: Load, options: Options, island: HTMLElement): void {
  let begun = false
  // A widget with a heavy library of its own does not follow its neighbours.
  const alone = options.value === 'alone'
  const early = watchEarlyInput(island)
  const note = failureNote(island)

  /** The script and what it takes to run it; undefined if it did not arrive. */
  const fetched = async () => {
    let failed = false
    const onFailure = () => {
      failed = true
    }
    island.addEventListener(FAILED, onFailure)
    const hydrate = await load()
    island.removeEventListener(FAILED, onFailure)
    return failed ? undefined : hydrate
  }
  const wake = async () => {
    if (begun) return
    begun = true
    const hydrate = await fetched()
    if (!hydrate) {
      begun = false
      note.show()
      window.addEventListener('online', wakeWhenIdle, { once: true })
      return
    }
    for (const type of TOUCHES) island.removeEventListener(type, wake)
    window.removeEventListener(AWAKE, wakeWhenIdle)
    note.hide()
    const kept = early.stop()
    await hydrate()
    await replayOnto(kept)
    island.dataset.awake = ''
    window.dispatchEvent(new Event(AWAKE))
  }
  const wakeWhenIdle = () => {
    const later = window.requestIdleCallback ?? (run => setTimeout(run, 200))
    later(() => void wake())
  }

  for (const type of TOUCHES) island.addEventListener(type, wake, { passive: true })
  if (!alone) window.addEventListener(AWAKE, wakeWhenIdle)
  const isTheirs = options.value === 'class' ? hasClassState : hasReaderState
  if (isTheirs(island)) wakeWhenIdle()
  // A link with values may also be followed within the page.
  window.addEventListener('hashchange', () => isTheirs(island) && wakeWhenIdle())
}
