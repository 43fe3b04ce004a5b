import { effect, type Signal } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { PLANE } from '../../analysis/network/layout.ts'
import { type Neighbours, neighboursOf } from '../../analysis/network/model.ts'
import type { Dots } from '../../charts/network/dots.ts'
import { dotPath, tiePath, trailsOf } from '../../charts/network/paths.ts'
import { nearest } from './nearest.ts'
import type { Placed } from './use-network.ts'

interface Props {
  readonly placed: Signal<Placed | undefined>
  readonly dots: readonly Dots[]
  /** Groups that get a number in the picture, by their people. */
  readonly groups: readonly (readonly number[])[]
  /** Who is pointed out, with their ties. */
  readonly chosen: number | undefined
  /** Who starts the message. */
  readonly starters: readonly number[]
  /** The picture in words. */
  readonly label: string
  readonly onChoose: (person: number | undefined) => void
}

/**
 * The network as one line for all ties and one for each kind of dot. Chromium at a quarter of its speed, 1,000
 * people and 5,000 ties, a frame of a moving layout: these lines 16 ms, an element for each person and
 * tie 190 ms, a canvas 13 ms. A canvas would need its colours anew with each theme, and be nothing on paper
 * or in the page before its script is there: for 3 ms it is not worth it.
 */
export function Picture(props: Props) {
  const { placed, dots, groups, chosen, starters, label, onChoose } = props
  const svg = useRef<SVGSVGElement>(null)
  const numbers = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const trails = useRef<{ of: object; trails: ReturnType<typeof trailsOf>; near: Neighbours }>()
  const { width, height } = PLANE

  const linesOf = (now: Placed) => {
    if (trails.current?.of !== now.network)
      trails.current = {
        of: now.network,
        trails: trailsOf(now.network),
        near: neighboursOf(now.network)
      }
    return trails.current
  }
  /** What the elements show, by the order in which they stand. */
  const paths = (now: Placed | undefined) => {
    if (!now) return undefined
    const { trails, near } = linesOf(now)
    const { places } = now
    const { dots, chosen, starters } = latest.current
    const fits = (person: number) => 2 * person < places.length
    const ties = chosen === undefined || !fits(chosen) ? [] : tiesFrom(near, chosen)
    return [
      tiePath(trails, places),
      tiePath(ties, places),
      ...dots.map(({ people }) => dotPath(people.filter(fits), places)),
      dotPath(starters.filter(fits), places),
      dotPath(chosen === undefined || !fits(chosen) ? [] : [chosen], places)
    ]
  }
  // Only the first time: afterwards the lines are changed in place, frame by frame.
  const first = useMemo(() => paths(placed.peek()), [])
  const draw = () => {
    const now = placed.peek()
    const drawn = paths(now)
    if (!now || !drawn) return
    svg.current?.querySelectorAll('path').forEach((path, at) => {
      const line = drawn[at] ?? ''
      if (path.getAttribute('d') !== line) path.setAttribute('d', line)
    })
    const names = numbers.current?.children ?? []
    latest.current.groups.forEach((people, at) => {
      const [x, y] = middle(people, now.places)
      const name = names[at] as HTMLElement | undefined
      if (name) Object.assign(name.style, at2(x, y))
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

  const opening = placed.peek()
  return (
    <div class="net-plane">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: pointing is a shortcut; the list has a button for everybody */}
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        onClick={event => {
          const now = placed.peek()
          const box = svg.current?.getBoundingClientRect()
          if (!now || !box) return
          const scale = width / box.width
          const found = nearest(
            now.places,
            (event.clientX - box.left) * scale,
            (event.clientY - box.top) * scale,
            24 * scale
          )
          onChoose(found)
        }}
      >
        <path class="net-ties" d={first?.[0]} />
        <path class="net-near" d={first?.[1]} />
        {dots.map(({ key, series, square, size }, at) => (
          <path
            key={key}
            class="net-dots"
            data-series={series}
            data-size={size}
            data-square={square ? '' : undefined}
            d={first?.[2 + at]}
          />
        ))}
        <path class="net-starters" d={first?.[2 + dots.length]} />
        <path class="net-chosen" d={first?.[3 + dots.length]} />
      </svg>
      <div ref={numbers} aria-hidden="true">
        {groups.map((people, at) => (
          <span
            key={at}
            class="net-number"
            style={opening ? at2(...middle(people, opening.places)) : undefined}
          >
            {at + 1}
          </span>
        ))}
      </div>
    </div>
  )
}

const tiesFrom = ({ start, person }: Neighbours, from: number): number[][] =>
  Array.from(person.subarray(start[from], start[from + 1]), other => [from, other])

/** The median of a group's places: in the middle of most of them. */
function middle(people: readonly number[], places: Int16Array): [number, number] {
  const half = (shift: number) => {
    const all = people.map(at => places[2 * at + shift] ?? 0).sort((a, b) => a - b)
    return all[all.length >> 1] ?? 0
  }
  return [half(0), half(1)]
}

const at2 = (x: number, y: number) => ({
  left: `${((100 * x) / PLANE.width).toFixed(1)}%`,
  top: `${((100 * y) / PLANE.height).toFixed(1)}%`
})
