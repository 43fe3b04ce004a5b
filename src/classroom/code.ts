import { hash } from '../exercises/random.ts'
import { fromBase64Url, toBase64Url } from '../workbook/base64url.ts'
import type { ClassProblem } from './problem.ts'

/** Of everything that assignments and receipts are written in; raised when an older page could not read it. */
export const FORMAT = 1

/**
 * Tells a text that was cut off or mistyped from one that is whole. Whoever changes the text on purpose
 * can compute it anew: it is no signature.
 */
export const checksum = (text: string): string => hash(text).toString(36).padStart(7, '0')

/** What a code holds: folded JSON, or a sealed message. */
export type Form = 'plain' | 'sealed'

const FORMS: Readonly<Record<Form, string>> = { plain: '', sealed: 's' }

/** `1.<base64url>.<checksum>`; `1s.` where it is sealed. */
export function writeCode(bytes: Uint8Array, form: Form): string {
  const body = toBase64Url(bytes)
  return `${FORMAT}${FORMS[form]}.${body}.${checksum(body)}`
}

/** The bytes of a code; never throws. */
export function readCode(
  code: string
):
  | { readonly ok: true; readonly form: Form; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: ClassProblem } {
  const [, version, seal, body, sum] = /^(\d{1,6})(s?)\.([\w-]*)(?:\.(\w*))?$/.exec(code) ?? []
  if (version === undefined || body === undefined)
    return { ok: false, problem: { kind: 'foreign' } }
  if (Number(version) > FORMAT) return { ok: false, problem: { kind: 'newer' } }
  if (sum !== checksum(body)) return { ok: false, problem: { kind: 'checksum' } }
  const bytes = fromBase64Url(body)
  if (!bytes) return { ok: false, problem: { kind: 'damaged' } }
  return { ok: true, form: seal === 's' ? 'sealed' : 'plain', bytes }
}
