import type { Locale } from '../i18n/locale.ts'
import { pictureOf, type Shape } from './picture.ts'
import type { ChartSpec } from './spec.ts'

/**
 * Brings a drawn chart up to date with another spec, changing only what differs. The drawing is
 * afterwards equal to a fresh one by Plot, to every attribute; Plot itself is not needed.
 *
 * @param svg drawn by `draw` at build time, or brought up to date before
 * @param width the width that it was drawn for
 */
export function patch(svg: Element, spec: ChartSpec, width: number, locale: Locale): void {
  bring(svg, pictureOf(spec, width, locale))
}

/** Attributes set that differ and removed that are not wanted, children in their order, text last. */
function bring(element: Element, { attributes, children = [], text }: Shape): void {
  for (const name in attributes) {
    const value = attributes[name] ?? ''
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
  if (element.attributes.length > Object.keys(attributes).length) {
    for (const { name } of [...element.attributes])
      if (!Object.hasOwn(attributes, name)) element.removeAttribute(name)
  }
  if (text !== undefined) {
    if (element.textContent !== text) element.textContent = text
    return
  }
  let present = element.firstElementChild
  for (const child of children) {
    const fits = present?.localName === child.tag
    const wanted = fits && present ? present : create(element, child.tag)
    if (wanted !== present) element.insertBefore(wanted, present)
    else present = present.nextElementSibling
    bring(wanted, child)
  }
  while (present) {
    const next = present.nextElementSibling
    present.remove()
    present = next
  }
}

const create = ({ ownerDocument, namespaceURI }: Element, tag: string): Element =>
  ownerDocument.createElementNS(namespaceURI ?? 'http://www.w3.org/2000/svg', tag)
