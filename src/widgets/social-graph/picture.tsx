import { effect, type Signal } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { PLANE } from '../../analysis/network/plane.ts'
import { linesOf, middleOf, type Over } from './lines.ts'
import { nearest } from './nearest.ts'
import type { Placed } from './use-network.ts'

interface Props extends Over {
  readonly placed: Signal<Placed | undefined>
  /** Groups that get a number in the picture, by their people. */
  readonly groups: readonly (readonly number[])[]
  /** The picture in words. */
  readonly label: string
  readonly onChoose: (person: number | undefined) => void
}

/** How near to a dot, in pixels, a press means it. */
const NEAR = 24

/**
 * The network as one line for all ties and one for each kind of dot: in the page before its script, on paper,
 * and in the colours of any theme. Script of one frame of 1,000 people and 5,000 ties in Chromium at a
 * quarter of its speed, medians of three runs on a busy machine: an element for each person and tie 75, 81
 * and 97 ms; these lines 15, 15 and 48; a canvas 3. But the canvas, as large as the picture and without a
 * graphics card, then held the page for 1.6 to 3 s while it painted. So: lines; and of large networks only
 * where people come to rest (`use-network.ts`).
 */
export function Picture(props: Props) {
  const { placed, dots, groups, chosen, starters, label, onChoose } = props
  const plane = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const lines = useMemo(linesOf, [])
  // Only the first time: afterwards the lines are changed in place.
  const first = useMemo(() => {
    const now = placed.peek()
    return now?.done ? { lines: lines(now, props), places: now.places } : undefined
  }, [])

  const draw = () => {
    const now = placed.peek()
    const host = plane.current
    if (!now || !host) return
    const drawn = lines(now, latest.current)
    host.querySelectorAll('path').forEach((path, at) => {
      const line = drawn[at] ?? ''
      if (path.getAttribute('d') !== line) path.setAttribute('d', line)
    })
    host.querySelectorAll<HTMLElement>('.net-number').forEach((number, at) => {
      Object.assign(number.style, middleOf(latest.current.groups[at] ?? [], now.places))
    })
  }
  useLayoutEffect(draw, [dots, groups, chosen, starters])
  useEffect(() => {
    let asked = 0
    const stop = effect(() => {
      placed.value
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(draw)
    })
    return () => {
      cancelAnimationFrame(asked)
      stop()
    }
  }, [placed])

  const press = (event: MouseEvent) => {
    const now = placed.peek()
    const box = plane.current?.getBoundingClientRect()
    if (!now?.done || !box) return
    const scale = PLANE.width / box.width
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale]
    onChoose(nearest(now.places, x, y, NEAR * scale))
  }
  const line = (at: number) => first?.lines[at]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: pointing is a shortcut; the list has a button for everybody
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <div ref={plane} class="net-plane" onClick={press}>
      <svg viewBox={`0 0 ${PLANE.width} ${PLANE.height}`} role="img" aria-label={label}>
        <path class="net-ties" d={line(0)} />
        <path class="net-near" d={line(1)} />
        {dots.map(({ key, series, square, size }, at) => (
          <path
            key={key}
            class="net-dots"
            data-series={series}
            data-size={size}
            data-square={square ? '' : undefined}
            d={line(2 + at)}
          />
        ))}
        <path class="net-starters" d={line(2 + dots.length)} />
        <path class="net-chosen" d={line(3 + dots.length)} />
      </svg>
      <div aria-hidden="true">
        {groups.map((people, at) => (
          <span
            key={at}
            class="net-number"
            style={first ? middleOf(people, first.places) : undefined}
          >
            {at + 1}
          </span>
        ))}
      </div>
    </div>
  )
}
