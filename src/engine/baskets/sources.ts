import type { Locale } from '../../i18n/locale.ts'
import type { BasketSource } from './desk.ts'

/** The baskets that come with the workbook, in the page's language: a file of its own, fetched when needed. */
export const sampleBaskets = async (locale: Locale): Promise<string> =>
  (locale === 'en'
    ? await import('../../../data/baskets-en.csv?raw')
    : await import('../../../data/baskets-es.csv?raw')
  ).default

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** What a pasted text or a file says: UTF-8, or Windows-1252 if it is none; undefined for no text at all. */
export async function textOf(
  source: Exclude<BasketSource, { kind: 'sample' }>
): Promise<string | undefined> {
  if (source.kind === 'text') return source.text
  const bytes = new Uint8Array(await source.file.arrayBuffer())
  // Text has no such byte; spreadsheets, pictures and archives do.
  if (bytes.subarray(0, 4000).includes(0)) return undefined
  try {
    return utf8.decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
