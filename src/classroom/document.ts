import { fromBase64Url, toBase64Url } from '../workbook/base64url.ts'
import { isPlain, own, parse } from '../workbook/json.ts'
import type { Assignment } from './assignment.ts'
import { checksum, FORMAT, readCode, writeCode } from './code.ts'
import { fold, unfold } from './fold.ts'
import { CLASS_LIMITS } from './limits.ts'
import type { ClassProblem } from './problem.ts'
import { readAssignment } from './read-assignment.ts'
import { readReceipt } from './read-receipt.ts'
import type { Receipt } from './receipt.ts'
import { seal, unseal } from './seal.ts'

/** What a link or a file holds. */
export type Document =
  | { readonly kind: 'assignment'; readonly assignment: Assignment }
  | { readonly kind: 'receipt'; readonly receipt: Receipt; readonly sealed: boolean }

type Kind = Document['kind']

/** How a file says that it is ours, whatever it is called. */
const FILES: Readonly<Record<Kind, string>> = {
  assignment: 'crm-workbook-assignment',
  receipt: 'crm-workbook-receipt'
}

/** What the code stands behind in an address. */
const LETTERS: Readonly<Record<Kind, string>> = { assignment: 'a', receipt: 'r' }

export type Written =
  | { readonly ok: true; readonly fragment: string }
  | { readonly ok: false; readonly problem: ClassProblem }

function fragmentOf(kind: Kind, code: string): Written {
  const fragment = `#${LETTERS[kind]}=${code}`
  const { length } = fragment
  return length <= CLASS_LIMITS.link
    ? { ok: true, fragment }
    : { ok: false, problem: { kind: 'no-link', length, limit: CLASS_LIMITS.link } }
}

const fileOf = (kind: Kind, held: { content: unknown } | { sealed: string }): string => {
  const sum = checksum('sealed' in held ? held.sealed : JSON.stringify(held.content))
  const file = { workbook: FILES[kind], format: FORMAT, checksum: sum, ...held }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** `#a=…`, or why it would not travel. */
export const assignmentLink = (assignment: Assignment): Written =>
  fragmentOf('assignment', writeCode(fold(assignment), 'plain'))

export const assignmentFile = (assignment: Assignment): string =>
  fileOf('assignment', { content: assignment })

/** A receipt as a file that everybody can read. */
export const receiptFile = (receipt: Receipt): string => fileOf('receipt', { content: receipt })

/**
 * A receipt as link and file; sealed where the assignment holds a key.
 *
 * Rejects where the browser cannot encrypt (`canSeal`), or the key is none.
 */
export async function writeReceipt(
  receipt: Receipt,
  key?: string
): Promise<{ readonly link: Written; readonly file: string }> {
  const folded = fold(receipt)
  if (key === undefined) {
    return {
      link: fragmentOf('receipt', writeCode(folded, 'plain')),
      file: receiptFile(receipt)
    }
  }
  const sealed = await seal(folded, key)
  return {
    link: fragmentOf('receipt', writeCode(sealed, 'sealed')),
    file: fileOf('receipt', { sealed: toBase64Url(sealed) })
  }
}

type Opened =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly problem: ClassProblem }

const no = (problem: ClassProblem): Opened => ({ ok: false, problem })

const limitOf = (kind: Kind): number => CLASS_LIMITS[kind]

function validated(kind: Kind, value: unknown, sealed: boolean): Opened {
  if (kind === 'assignment') {
    const read = readAssignment(value)
    return read.ok ? { ok: true, document: { kind, assignment: read.assignment } } : read
  }
  const read = readReceipt(value)
  return read.ok ? { ok: true, document: { kind, receipt: read.receipt, sealed } } : read
}

function unfolded(kind: Kind, bytes: Uint8Array, sealed: boolean): Opened {
  const read = unfold(bytes, limitOf(kind))
  if (read.ok) return validated(kind, read.value, sealed)
  return no(read.large ? { kind: 'large', limit: limitOf(kind) } : { kind: 'damaged' })
}

async function opened(bytes: Uint8Array<ArrayBuffer>, keys: readonly CryptoKey[]): Promise<Opened> {
  if (keys.length === 0) return no({ kind: 'no-key' })
  for (const key of keys) {
    const message = await unseal(bytes, key)
    if (message) return unfolded('receipt', message, true)
  }
  return no({ kind: 'wrong-key' })
}

const LINK = /#([ar])=([^\s"'<>#&]+)/

/**
 * The assignment or receipt in a text: a file of ours, a link, or the part of a link after `#`. It is
 * treated as what a stranger sends: sizes before and after unfolding, every value, every name. Never
 * rejects.
 *
 * @param keys private keys that may open what is sealed
 */
export async function readDocument(text: string, keys: readonly CryptoKey[] = []): Promise<Opened> {
  // Editors may have put a byte order mark before it.
  const plain = text.replace(/^\uFEFF/, '').trim()
  if (plain === '') return no({ kind: 'empty' })
  if (plain.startsWith('{')) return fromFile(plain, keys)
  const [, letter, code] = LINK.exec(plain.slice(0, 2 * CLASS_LIMITS.link)) ?? []
  if (code === undefined) return no({ kind: 'foreign' })
  if (code.length > CLASS_LIMITS.link) return no({ kind: 'large', limit: CLASS_LIMITS.link })
  const kind = letter === 'a' ? 'assignment' : 'receipt'
  const read = readCode(code)
  if (!read.ok) return no(read.problem)
  if (read.form === 'plain') return unfolded(kind, read.bytes, false)
  return kind === 'receipt' ? opened(read.bytes, keys) : no({ kind: 'damaged' })
}

async function fromFile(text: string, keys: readonly CryptoKey[]): Promise<Opened> {
  if (text.length > 2 * CLASS_LIMITS.assignment)
    return no({ kind: 'large', limit: CLASS_LIMITS.assignment })
  const raw = parse(text)
  const ours = [FILES.assignment, FILES.receipt].some(name => text.slice(0, 200).includes(name))
  if (!isPlain(raw)) return no({ kind: ours ? 'checksum' : 'foreign' })
  const kind = (['assignment', 'receipt'] as const).find(one => FILES[one] === own(raw, 'workbook'))
  if (!kind) return no({ kind: 'foreign' })
  const format = own(raw, 'format')
  if (typeof format !== 'number') return no({ kind: 'damaged' })
  if (format > FORMAT) return no({ kind: 'newer' })
  const sealed = own(raw, 'sealed')
  const content = own(raw, 'content')
  const body = typeof sealed === 'string' ? sealed : (JSON.stringify(content) ?? '')
  if (body.length > 2 * limitOf(kind)) return no({ kind: 'large', limit: limitOf(kind) })
  if (own(raw, 'checksum') !== checksum(body)) return no({ kind: 'checksum' })
  if (typeof sealed !== 'string') return validated(kind, content, false)
  const bytes = kind === 'receipt' ? fromBase64Url(sealed) : undefined
  return bytes ? opened(bytes, keys) : no({ kind: 'damaged' })
}
