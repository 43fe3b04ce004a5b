/**
 * A formatted value, plain text such as “81,63 €”, as TeX that a page can change in place: all its
 * characters end up in one text run inside `[data-slot]`.
 *
 * @param signed whether a minus sign may stand here without parentheses. Where it may not, the
 *   slot says so in `data-paren=negative`, and a negative value is written (−5).
 */
export function slotTex(name: string, value: string, signed: boolean): string {
  const negative = /^\s*[-−]/.test(value)
  const text = negative && !signed ? `(${value})` : value
  const paren = signed ? '' : ',paren=negative'
  return `\\htmlData{slot=${name}${paren}}{\\text{${escaped(text)}}}`
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}']
])

const escaped = (text: string): string =>
  text.replace(/[\\^~{}$&#%_]/g, character => ESCAPES.get(character) ?? `\\${character}`)
