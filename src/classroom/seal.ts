import { fromBase64Url, toBase64Url } from '../workbook/base64url.ts'

// A receipt is sealed for an instructor as in ECIES: an ephemeral key on P-256 agrees with the
// instructor's (ECDH), HKDF-SHA-256 makes a key for AES-256-GCM of what they share. Web Crypto does all
// of it: https://www.w3.org/TR/webcrypto-2/.

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const
/** An uncompressed point of P-256, and the nonce of GCM, in bytes. */
const POINT = 65
const NONCE = 12
/** The tag of GCM. */
const TAG = 16

const PURPOSE = new TextEncoder().encode('crm-workbook receipt 1')

/** A key pair of an instructor. */
export interface KeyPair {
  /** For participants, in the assignment: base64url. */
  readonly publicKey: string
  /** For the instructor's file, and for nobody else. */
  readonly privateKey: JsonWebKey
}

/** Whether this page may encrypt: browsers allow it on https and on the machine itself. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined

export async function makeKeyPair(): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return {
    publicKey: toBase64Url(raw),
    privateKey: await crypto.subtle.exportKey('jwk', pair.privateKey)
  }
}

/** The private key as the browser holds it: it can be used, and not read out again. Rejects what is none. */
export const holdPrivateKey = (key: JsonWebKey): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', key, CURVE, false, ['deriveBits'])

const publicOf = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, CURVE, false, [])

/** The public half of a private key, base64url: a point that both halves share. */
export function publicKeyOf({ x = '', y = '' }: JsonWebKey): string | undefined {
  const [left, right] = [fromBase64Url(x), fromBase64Url(y)]
  if (left?.length !== 32 || right?.length !== 32) return undefined
  return toBase64Url(Uint8Array.from([4, ...left, ...right]))
}

async function secretKey(
  privateKey: CryptoKey,
  publicKey: CryptoKey,
  ephemeral: Uint8Array<ArrayBuffer>
): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: publicKey },
    privateKey,
    256
  )
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: ephemeral, info: PURPOSE },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt']
  )
}

/** Ephemeral point, nonce and ciphertext. Rejects for a text that is no public key. */
export async function seal(
  message: Uint8Array,
  publicKey: string
): Promise<Uint8Array<ArrayBuffer>> {
  const raw = fromBase64Url(publicKey)
  if (!raw) throw new RangeError('Not a public key.')
  const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits'])
  const ephemeral = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const key = await secretKey(pair.privateKey, await publicOf(raw), ephemeral)
  const iv = crypto.getRandomValues(new Uint8Array(NONCE))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: PURPOSE },
    key,
    new Uint8Array(message)
  )
  const all = new Uint8Array(POINT + NONCE + sealed.byteLength)
  all.set(ephemeral)
  all.set(iv, POINT)
  all.set(new Uint8Array(sealed), POINT + NONCE)
  return all
}

/** The message; undefined when the key does not open it or a byte was changed. Never rejects. */
export async function unseal(
  sealed: Uint8Array<ArrayBuffer>,
  privateKey: CryptoKey
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (sealed.length < POINT + NONCE + TAG) return undefined
  try {
    const ephemeral = sealed.slice(0, POINT)
    const key = await secretKey(privateKey, await publicOf(ephemeral), ephemeral)
    const message = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: sealed.slice(POINT, POINT + NONCE), additionalData: PURPOSE },
      key,
      sealed.slice(POINT + NONCE)
    )
    return new Uint8Array(message)
  } catch {
    return undefined
  }
}
