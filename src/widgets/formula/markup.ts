// Runs at build time only: KaTeX never reaches the browser (see FormulaView).
import katex from 'katex'
import { inSlot } from './slot.ts'

/** What a slot shows at build time; at run time only this text changes. */
export type SlotText = (name: string) => string

const OPEN = '⁅'
const CLOSE = '⁆'

const SLOT = /\\htmlData\{slot=([a-z0-9_]+)(,\s*paren=negative)?\}\{\\text\{[^{}]*\}\}/g

const PLACE = new RegExp(`${OPEN}([a-z0-9-]+!?)${CLOSE}`)

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/**
 * TeX from `toTex` → MathML with a `<mn data-slot="name">` for every number. MathML alone: it needs no
 * font and no style sheet, fraction bars stretch by themselves, and screen readers read it. KaTeX drops
 * \htmlData from MathML, so each place is marked in its text first.
 */
export function formulaMarkup(tex: string, slot: SlotText, display = false): string {
  const marked = tex.replace(
    SLOT,
    (_, name: string, parens?: string) =>
      `\\text{${OPEN}${name.replaceAll('_', '-')}${parens ? '!' : ''}${CLOSE}}`
  )
  const html = katex.renderToString(marked, {
    output: 'mathml',
    displayMode: display,
    strict: false,
    throwOnError: true
  })
  return (
    html
      .replace(/<annotation[^>]*>[\s\S]*?<\/annotation>/, '')
      .replace(/<\/?semantics>/g, '')
      .replace(/^<span class="katex">|<\/span>$/g, '')
      // Without a mathematical font no browser stretches the brace: the style sheet draws it.
      .replace(/<mo fence="true">\{<\/mo><mtable/g, '<mtable class="cases"')
      .replace(' xmlns="http://www.w3.org/1998/Math/MathML"', '')
      .replace(/<mtext>([^<]*)<\/mtext>/g, (_, text: string) => textMarkup(text, slot))
  )
}

/**
 * Text inside a formula, which KaTeX may have joined to the slots beside it. Words are names and
 * figures numbers: a row of \text and one sign would count as a sign itself and lose its spaces.
 */
function textMarkup(text: string, slot: SlotText): string {
  return text
    .split(PLACE)
    .map((piece, index) => {
      if (index % 2 === 1) return slotMarkup(piece, slot)
      if (piece === '') return ''
      // Words with a space at an end (“if …”) stand between other things, and keep it.
      if (/^\s|\s$|^[\u00a0]|[\u00a0]$/.test(piece)) return `<mtext>${piece}</mtext>`
      return /\d/.test(piece) ? `<mn>${piece}</mn>` : `<mi mathvariant="normal">${piece}</mi>`
    })
    .join('')
}

function slotMarkup(place: string, slot: SlotText): string {
  const parens = place.endsWith('!')
  const name = parens ? place.slice(0, -1) : place
  const text = escapeHtml(inSlot(slot(name), parens))
  return `<mn data-slot="${name}"${parens ? ' data-parens' : ''}>${text}</mn>`
}
