import type { Locale } from '../i18n/locale.ts'
import { elementsOf } from './elements.ts'
import { type Layout, layoutOf } from './layout.ts'
import { isEmpty, placeMarks } from './place.ts'
import type { Axis, ChartSpec, Mark } from './spec.ts'

/**
 * Moves the marks of a drawn chart to where the next spec has them, without Plot, if both have the same
 * axes and the same marks. The drawing is afterwards equal to a fresh one, to every attribute.
 *
 * @param svg drawn from `previous` by `draw`, here or at build time
 * @param width the width that it was drawn for
 * @returns false, with nothing changed, if it has to be drawn anew
 */
export function patch(
  svg: SVGSVGElement,
  previous: ChartSpec,
  next: ChartSpec,
  width: number,
  locale: Locale
): boolean {
  if (!sameAxis(previous.x, next.x) || !sameAxis(previous.y, next.y)) return false
  if (previous.size !== next.size || !sameMarks(previous.marks, next.marks)) return false

  const layout = layoutOf(next, width, locale)
  if (!sameFrame(layoutOf(previous, width, locale), layout)) return false

  const groups = new Map<string, Element>()
  for (const child of svg.children) {
    const key = child.getAttribute('data-key')
    if (key !== null) groups.set(key, child)
  }
  const plan: (() => void)[] = []
  for (const placed of placeMarks(next, layout)) {
    const group = groups.get(placed.mark.key)
    if (isEmpty(placed) !== (group === undefined)) return false
    if (!group) continue
    const { anchor, children } = elementsOf(placed, layout)
    if (group.children.length !== children.length) return false
    plan.push(() => {
      if (anchor !== undefined) set(group, 'text-anchor', anchor)
      children.forEach(({ text, attributes }, i) => {
        const element = group.children[i]
        if (!element) return
        for (const name in attributes) set(element, name, attributes[name] ?? null)
        if (text !== undefined && element.textContent !== text) element.textContent = text
      })
    })
  }
  for (const step of plan) step()
  set(svg, 'aria-label', next.sentence)
  return true
}

function set(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

/** A longer name at the end of a line widens the margin, and then everything moves. */
const sameFrame = (a: Layout, b: Layout): boolean =>
  a.left === b.left && a.right === b.right && a.height === b.height

const sameAxis = (a: Axis, b: Axis): boolean =>
  a === b || (a.label === b.label && JSON.stringify(a) === JSON.stringify(b))

/** Same keys in the same order, drawn in the same way: only numbers and words may differ. */
function sameMarks(before: readonly Mark[], after: readonly Mark[]): boolean {
  return (
    before.length === after.length &&
    before.every((mark, i) => {
      const other = after[i]
      return other !== undefined && styleOf(mark) === styleOf(other)
    })
  )
}

function styleOf(mark: Mark): string {
  const weight =
    (mark.kind === 'line' && mark.thin) ||
    ((mark.kind === 'dot' || mark.kind === 'label') && mark.strong)
  const way = mark.kind === 'rule' ? 'x' in mark : ''
  return `${mark.key} ${mark.kind} ${mark.series} ${weight === true} ${way}`
}
