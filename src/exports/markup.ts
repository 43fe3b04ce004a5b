/** A text of ours, or of an author, as HTML: nothing in it is markup. */
export const html = (text: string): string =>
  text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)

/** Sentences as HTML paragraphs. */
export const paragraphs = (...texts: readonly string[]): string =>
  texts
    .filter(text => text !== '')
    .map(text => `<p>${html(text)}</p>`)
    .join('')

/** What XML 1.0 may not hold, not even escaped: control characters and halves of pairs. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as the content of an XML element or attribute. */
export const xml = (text: string): string => html(text.replace(FORBIDDEN, ''))

/** Markup as character data. */
export const cdata = (markup: string): string =>
  `<![CDATA[${markup.replace(FORBIDDEN, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

/** A number as programs write it: a point, no exponent, at most fifteen digits. */
export function plain(value: number): string {
  const short = Number(value.toPrecision(15))
  if (Number.isInteger(short)) return BigInt(short).toString()
  const [, fraction = ''] = short.toExponential().split('e')
  const exponent = Number(fraction)
  return short.toFixed(Math.min(100, Math.max(0, 15 - exponent))).replace(/\.?0+$/, '')
}
