import type { Locale } from '../../i18n/locale.ts'
import { textWidth } from '../format.ts'
import type { ChartSpec } from '../spec.ts'
import { keyLines } from './key-lines.ts'
import { WIDTHS } from './layout.ts'
import { pictureOf, type Shape } from './picture.ts'

/** What a drawing needs that leaves its page. */
interface Outside {
  readonly locale: Locale
  /** Value of a CSS variable, by its name with the two dashes; also of `--sans`, for the letters. */
  readonly variable: (name: string) => string
  /** Said under the drawing: where it is from, and of which day. */
  readonly origin: string
}

const MARGIN = 16
const TITLE = 18
const SMALL = 12

/**
 * A chart as an SVG file of its own: title, drawing, source; no style sheet, every colour written out.
 *
 * @returns text of a file; `width` and `height` in pixels
 */
export function standaloneSvg(
  spec: ChartSpec,
  { locale, variable, origin }: Outside
): { readonly text: string; readonly width: number; readonly height: number } {
  const picture = pictureOf(spec, WIDTHS.wide, locale)
  const width = WIDTHS.wide + 2 * MARGIN
  const title = wrapped(spec.title, TITLE, WIDTHS.wide)
  const foot = wrapped(spec.source ? `${spec.source} · ${origin}` : origin, SMALL, WIDTHS.wide)
  const under = MARGIN + title.length * TITLE * 1.3 + 6
  const key = keyLines(spec.key ?? [], MARGIN, under, WIDTHS.wide)
  const start = under + key.height
  const drawn = Number(picture.attributes['height'])
  const end = start + drawn + 8
  const height = Math.ceil(end + foot.length * SMALL * 1.4 + MARGIN)
  const line = (size: number, fill: string, from: number) => (text: string, i: number) =>
    element('text', {
      ...{ x: `${MARGIN}`, y: `${from + size + i * size * 1.35}` },
      ...{ fill: `var(${fill})`, 'font-size': `${size}` },
      text
    })
  const shape: Shape = {
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width: `${width}`, height: `${height}`, viewBox: `0 0 ${width} ${height}` },
      ...{ role: 'img', 'font-family': variable('--sans') }
    },
    children: [
      { tag: 'title', attributes: {}, text: spec.title },
      { tag: 'desc', attributes: {}, text: spec.sentence },
      element('rect', { width: `${width}`, height: `${height}`, fill: 'var(--paper)' }),
      ...title.map(line(TITLE, '--ink', MARGIN)),
      ...key.shapes,
      {
        tag: 'svg',
        attributes: {
          ...drawingAttributes(picture),
          ...{ x: `${MARGIN}`, y: `${start}`, fill: 'var(--ink)' }
        },
        ...(picture.children ? { children: picture.children } : {})
      },
      ...foot.map(line(SMALL, '--muted', end))
    ]
  }
  const text = written(shape).replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
    escaped(variable(name))
  )
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`, width, height }
}

/** The class and the role are the page's; the name is said by title and description. */
const drawingAttributes = ({ attributes }: Shape) =>
  Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !['class', 'role', 'aria-label'].includes(name))
  )

function element(tag: string, given: Readonly<Record<string, string>>): Shape {
  const { text, ...attributes } = given
  return { tag, attributes, ...(text === undefined ? {} : { text }) }
}

/** Lines of at most that width, broken between words. */
function wrapped(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

function written({ tag, attributes, text, children = [] }: Shape): string {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const inside = text === undefined ? children.map(written).join('') : escaped(text)
  return inside === '' ? `<${tag}${list.join('')}/>` : `<${tag}${list.join('')}>${inside}</${tag}>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
}

/** As XML 1.0 wants it, in which control characters and halves of pairs may not stand at all. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/g, char => ENTITIES[char] ?? '')
