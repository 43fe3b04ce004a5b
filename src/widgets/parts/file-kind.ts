import { decoded } from '../../ingest/text/decoded.ts'

/** What a file turned out to hold, when it is no table in text. */
export type WrongFile = 'empty' | 'xls' | 'xlsx' | 'pdf' | 'html' | 'workbook' | 'json' | 'binary'

type FileReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly wrong: WrongFile }

const STARTS: readonly (readonly [WrongFile, readonly number[]])[] = [
  // Compound file (Excel 97–2003), ZIP (xlsx, ods, numbers), “%PDF”.
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]]
]

const refuse = (wrong: WrongFile): FileReading => ({ ok: false, wrong })

/** Reads a file by what it holds and not by its name: the text of a table, or what it is instead. */
export function readTableFile(bytes: ArrayBuffer): FileReading {
  const head = new Uint8Array(bytes.slice(0, 4))
  const known = STARTS.find(([, start]) => start.every((byte, i) => head[i] === byte))
  if (known) return refuse(known[0])
  const text = decoded(bytes)
  if (text === undefined) return refuse('binary')
  const begin = text
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (begin === '' && text.trim() === '') return refuse('empty')
  if (/^<(?:!doctype|html|head|body|table|meta|\?xml|!--)/i.test(begin)) return refuse('html')
  if (/^\{\s*"workbook"\s*:\s*"crm-workbook"/.test(begin)) return refuse('workbook')
  if (/^\{\s*"|^\[\s*[[{]/.test(begin)) return refuse('json')
  return { ok: true, text }
}
