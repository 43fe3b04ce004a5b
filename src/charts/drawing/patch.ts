import type { Locale } from '../../i18n/locale.ts'
import type { ChartSpec } from '../spec.ts'
import { pictureOf, type Shape } from './picture.ts'

/** What each drawing shows since it was last brought up to date. */
const shown = new WeakMap<Element, Shape>()

/**
 * Brings a drawn chart up to date with another spec, changing only what differs. The drawing is
 * afterwards equal to a fresh one by Plot, to every attribute; Plot itself is not needed.
 *
 * @param svg drawn by `draw` at build time, or brought up to date before; nothing else may change it
 * @param width the width that it was drawn for
 */
export function patch(svg: Element, spec: ChartSpec, width: number, locale: Locale): void {
  const picture = pictureOf(spec, width, locale)
  bring(svg, picture, shown.get(svg))
  shown.set(svg, picture)
}

/**
 * Attributes set that differ and removed that are not wanted, children in their order, text last.
 *
 * @param before what the element is known to show; without it, the element itself is asked
 */
function bring(element: Element, shape: Shape, before: Shape | undefined): void {
  if (shape === before) return
  const { attributes, children = [], text } = shape
  const old = before?.attributes ?? attributesOf(element)
  for (const name in attributes) {
    const value = attributes[name] ?? ''
    if (old[name] !== value) element.setAttribute(name, value)
  }
  for (const name in old) if (!(name in attributes)) element.removeAttribute(name)
  if (text !== undefined) {
    if ((before ? before.text : element.textContent) !== text) element.textContent = text
    return
  }
  // It had a text alone before.
  if (children.length > 0 && element.firstChild?.nodeType === 3) element.textContent = ''
  let present = element.firstElementChild
  // Known by its place, as long as all before it have kept theirs.
  let kept = before !== undefined
  children.forEach((child, i) => {
    const known = before?.children?.[i]
    kept &&= known?.tag === child.tag
    const fits = present?.localName === child.tag
    const wanted = fits && present ? present : create(element, child.tag)
    if (wanted !== present) element.insertBefore(wanted, present)
    else present = present.nextElementSibling
    bring(wanted, child, kept ? known : undefined)
  })
  while (present) {
    const next = present.nextElementSibling
    present.remove()
    present = next
  }
}

const attributesOf = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))

const create = ({ ownerDocument, namespaceURI }: Element, tag: string): Element =>
  ownerDocument.createElementNS(namespaceURI ?? 'http://www.w3.org/2000/svg', tag)
