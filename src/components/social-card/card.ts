import FONT from './glyphs.json' with { type: 'json' }

/** Glyph outlines at 1,000 units an em: advance width and SVG path, y upwards. */
const GLYPHS = FONT.glyphs as unknown as Readonly<Record<string, readonly [number, string]>>
const EM = FONT.unitsPerEm

const glyph = (character: string): readonly [number, string] =>
  GLYPHS[character] ?? GLYPHS[character.normalize('NFD').charAt(0)] ?? GLYPHS['-'] ?? [0, '']

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + glyph(character)[0], 0) * (size / EM)

/** Words into lines no wider than `width` pixels. */
function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last === undefined || widthOf(joined, size) > width) lines.push(word)
    else lines[lines.length - 1] = joined
  }
  return lines
}

/** The first lines, with an ellipsis where something is left out. */
function cut(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), `${kept.at(-1)?.replace(/[,;:.]?$/, '…')}`]
}

/** A line of text as outlines, so that no font need be installed where the site is built. */
function outline(text: string, x: number, y: number, size: number, fill: string): string {
  const scale = size / EM
  let at = 0
  const paths = [...text].map(character => {
    const [advance, path] = glyph(character)
    const placed = path && `<path transform="translate(${at} 0)" d="${path}"/>`
    at += advance
    return placed
  })
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`
}

interface Card {
  readonly title: string
  readonly text: string
  readonly site: string
}

const WIDTH = 1200
const HEIGHT = 630
const EDGE = 80

/** A social card, 1200 × 630, as SVG. Long titles get smaller before they get cut. */
export function cardSvg({ title, text, site }: Card): string {
  const width = WIDTH - 2 * EDGE
  const size = [84, 72, 62, 54].find(s => linesOf(title, s, width).length <= 2) ?? 54
  const titleLines = linesOf(title, size, width).slice(0, 3)
  const textLines = cut(linesOf(text, 32, width), titleLines.length > 1 ? 2 : 3)
  const titleTop = EDGE + 120
  const textTop = titleTop + titleLines.length * size * 1.15 + 24
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbf8f2"/>`,
    // Value of a customer growing past what it cost: the workbook's whole story in two lines.
    '<path d="M0 630 V590 C300 500 640 482 1200 460 V630 Z" fill="#e3eeef"/>',
    '<path d="M0 590 C300 500 640 482 1200 460" fill="none" stroke="#0d5c73" stroke-width="6"/>',
    '<path d="M0 550 H1200" stroke="#dc6105" stroke-width="4" stroke-dasharray="14 12"/>',
    '<circle cx="143" cy="550" r="13" fill="#dc6105"/>',
    outline(site, EDGE, EDGE + 22, 34, '#0d5c73'),
    ...titleLines.map((line, i) =>
      outline(line, EDGE, titleTop + i * size * 1.15, size, '#23201b')
    ),
    ...textLines.map((line, i) => outline(line, EDGE, textTop + i * 44, 32, '#615a50')),
    '</svg>'
  ].join('')
}
