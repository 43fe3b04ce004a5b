import type { Network } from '../../analysis/network/model.ts'
import { PLANE } from '../../analysis/network/plane.ts'
import type { Dots } from '../../charts/network/dots.ts'

/** Widths of dots on the plane, by their size, as the style sheet has them on the screen. */
const WIDTHS = [5, 7, 10, 14]

/**
 * A frame of a moving layout. Only while people move: the canvas knows neither themes nor paper.
 */
export function paint(
  canvas: HTMLCanvasElement,
  { from, to }: Network,
  places: ArrayLike<number>,
  dots: readonly Dots[]
): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const { width, height } = PLANE
  const scale = canvas.width / width
  const style = getComputedStyle(canvas)
  const tone = (name: string) => style.getPropertyValue(name)
  context.setTransform(scale, 0, 0, scale, 0, 0)
  context.clearRect(0, 0, width, height)
  context.strokeStyle = tone('--line')
  context.globalAlpha = 0.4
  context.lineWidth = 1
  context.beginPath()
  for (let tie = 0; tie < from.length; tie += 1) {
    const [one, other] = [2 * (from[tie] as number), 2 * (to[tie] as number)]
    context.moveTo(places[one] as number, places[one + 1] as number)
    context.lineTo(places[other] as number, places[other + 1] as number)
  }
  context.stroke()
  context.globalAlpha = 1
  for (const { people, series, square, size } of dots) {
    context.fillStyle = tone(series === 0 ? '--muted' : `--series-${series}`)
    const side = WIDTHS[size] as number
    context.beginPath()
    for (const at of people) {
      const [x, y] = [places[2 * at] as number, places[2 * at + 1] as number]
      if (square) context.rect(x - side / 2, y - side / 2, side, side)
      else {
        context.moveTo(x + side / 2, y)
        context.arc(x, y, side / 2, 0, 2 * Math.PI)
      }
    }
    context.fill()
  }
}
