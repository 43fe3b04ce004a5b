import { readFragment } from '../../workbook/fragment.ts'
import { STATE_KEY } from '../../workbook/keys.ts'
import { replayOnto, watchEarlyInput } from './replay.ts'

interface Options {
  /** `client:touch="alone"` */
  readonly value?: string
}

type Load = () => Promise<() => Promise<void>>

/** Sent once when a widget has come alive, so that its neighbours, which share its values, follow. */
const AWAKE = 'crm-workbook:awake'

/** What counts as touching a widget. Hovering does: the script is then there before the finger is. */
const TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'dragover', 'paste'] as const

/** What of the stored state shows in a widget; a theme or a list of read sections does not. */
const SHOWN = ['values', 'flow', 'conventions', 'answers', 'tables', 'currency'] as const

/**
 * True when the page as built is not what this reader left: an earlier visit kept values on the device,
 * or the link carries some. Then widgets come alive at once, because the static numbers are not theirs.
 */
function hasReaderState(): boolean {
  try {
    if (readFragment(location.hash).link !== undefined) return true
    const stored: unknown = JSON.parse(localStorage.getItem(STATE_KEY) ?? '{}')
    return SHOWN.some(slice => {
      const kept = (stored as Record<string, unknown>)[slice]
      return typeof kept === 'object' ? Object.keys(kept ?? {}).length > 0 : kept !== undefined
    })
  } catch {
    // Blocked storage has nothing to show; unreadable content is for the widget to report.
    return false
  }
}

/**
 * Astro client directive `client:touch`. Whatever the reader types or presses while the script is on its
 * way is kept and replayed, so that a slow line loses nothing.
 */
export default function touch(load: Load, options: Options, island: HTMLElement): void {
  let begun = false
  // A widget with a heavy library of its own does not follow its neighbours.
  const alone = options.value === 'alone'
  const early = watchEarlyInput(island)

  const wake = async () => {
    if (begun) return
    begun = true
    for (const type of TOUCHES) island.removeEventListener(type, wake)
    window.removeEventListener(AWAKE, wakeWhenIdle)
    const hydrate = await load()
    const kept = early.stop()
    await hydrate()
    replayOnto(kept)
    island.dataset.awake = ''
    window.dispatchEvent(new Event(AWAKE))
  }
  const wakeWhenIdle = () => {
    const later = window.requestIdleCallback ?? (run => setTimeout(run, 200))
    later(() => void wake())
  }

  for (const type of TOUCHES) island.addEventListener(type, wake, { passive: true })
  if (!alone) window.addEventListener(AWAKE, wakeWhenIdle)
  if (hasReaderState()) wakeWhenIdle()
  // A link with values may also be followed within the page.
  window.addEventListener('hashchange', () => hasReaderState() && wakeWhenIdle())
}
