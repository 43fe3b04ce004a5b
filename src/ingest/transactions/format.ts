import type { Refusal } from './reading.ts'

type Found = Extract<Refusal, { kind: 'format' }>['found']

const ascii = (head: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...head.subarray(from, to))

/** Share of bytes that no text has, in the first kilobytes. */
function controls(head: Uint8Array): number {
  const some = head.subarray(0, 8192)
  let found = 0
  for (const byte of some) {
    if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) found += 1
  }
  return some.length === 0 ? 0 : found / some.length
}

/**
 * What kind of file it is, by its first bytes and not by its name.
 *
 * @returns `zip` for what may be a workbook, `text` for what may be a table, or what was found instead
 */
export function formatOf(head: Uint8Array, wide: boolean): 'text' | Found {
  if (ascii(head, 0, 4) === 'PK\u0003\u0004' || ascii(head, 0, 4) === 'PK\u0005\u0006') return 'zip'
  if (ascii(head, 0, 4) === '\u00d0\u00cf\u0011\u00e0') return 'xls'
  if (ascii(head, 0, 5) === '%PDF-') return 'pdf'
  if (ascii(head, 0, 4) === 'PAR1') return 'parquet'
  if (wide) return 'text'
  const start = ascii(head, 0, 1024)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (/^<(?:!doctype html|html|table|\?xml|head|body|meta)/i.test(start)) return 'html'
  if (/^(?:\{\s*"|\{\s*\}|\[\s*[[{])/.test(start)) return 'json'
  return controls(head) > 0.05 ? 'binary' : 'text'
}
