import { SYMBOLS } from '../look.ts'
import type { Series } from '../spec.ts'

type Point = readonly [x: number, y: number]
type Outline = (size: number) => readonly Point[]

const TAU = 2 * Math.PI
const ROOT3 = Math.sqrt(3)

/** A point turned about the origin by the angle with this cosine and sine. */
const turned = ([x, y]: Point, cos: number, sin: number): Point => [
  cos * x - sin * y,
  sin * x + cos * y
]

/** Corners of the shapes of d3-shape, by area in square pixels, in d3's order of operations. */
const OUTLINES: Readonly<Record<Exclude<(typeof SYMBOLS)[Series], 'circle' | 'square'>, Outline>> =
  {
    triangle: size => {
      const y = -Math.sqrt(size / (ROOT3 * 3))
      return [
        [0, y * 2],
        [-ROOT3 * y, -y],
        [ROOT3 * y, -y]
      ]
    },
    diamond: size => {
      const tan30 = Math.sqrt(1 / 3)
      const y = Math.sqrt(size / (tan30 * 2))
      const x = y * tan30
      return [
        [0, -y],
        [x, 0],
        [0, y],
        [-x, 0]
      ]
    },
    star: size => {
      const r = Math.sqrt(size * 0.890_813_091_529_285_2)
      const inner = Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10)
      const notch: Point = [Math.sin(TAU / 10) * inner * r, -Math.cos(TAU / 10) * inner * r]
      return [0, 1, 2, 3, 4].flatMap((i): Point[] => {
        const [cos, sin] = [Math.cos((TAU * i) / 5), Math.sin((TAU * i) / 5)]
        return i === 0 ? [[0, -r], notch] : [[sin * r, -cos * r], turned(notch, cos, sin)]
      })
    },
    wye: size => {
      const k = 1 / Math.sqrt(12)
      const r = Math.sqrt(size / ((k / 2 + 1) * 3))
      const arm: readonly Point[] = [
        [r / 2, r * k],
        [r / 2, r * k + r],
        [-r / 2, r * k + r]
      ]
      const [cos, sin] = [-0.5, ROOT3 / 2]
      return [...arm, ...arm.map(p => turned(p, cos, sin)), ...arm.map(p => turned(p, cos, -sin))]
    }
  }

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The path of a series' shape of that radius, as Plot writes it; a circle has none. */
export function symbolPath(series: Series, radius: number): string | undefined {
  const name = SYMBOLS[series]
  const size = radius * radius * Math.PI
  if (name === 'circle') return undefined
  if (name === 'square') {
    const width = Math.sqrt(size)
    return `M${round(-width / 2)},${round(-width / 2)}h${round(width)}v${round(width)}h${round(-width)}Z`
  }
  const corners = OUTLINES[name](size).map(([x, y]) => `${round(x)},${round(y)}`)
  return `M${corners.join('L')}Z`
}
