import type { Locale } from '../../i18n/locale.ts'
import { decoded } from '../../ingest/text/decoded.ts'
import type { BasketSource } from './desk.ts'

/** The baskets that come with the workbook, in the page's language: a file of its own, fetched when needed. */
export const sampleBaskets = async (locale: Locale): Promise<string> =>
  (locale === 'en'
    ? await import('../../../data/baskets-en.csv?raw')
    : await import('../../../data/baskets-es.csv?raw')
  ).default

/** What a pasted text or a file says; undefined for no text at all. */
export const textOf = async (
  source: Exclude<BasketSource, { kind: 'sample' }>
): Promise<string | undefined> =>
  source.kind === 'text' ? source.text : decoded(await source.file.arrayBuffer())
