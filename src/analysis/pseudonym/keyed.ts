import { toHex } from './hex.ts'

/**
 * Hexadecimal digits of a pseudonym: the left half of the 256 bits, which RFC 2104 (1997, section 5) names as the
 * least to keep.
 */
export const PSEUDONYM = 32

/** Messages that are on their way at once. */
const AT_ONCE = 250

/** HMAC-SHA-256 of texts, in Web Crypto. */
interface Keyed {
  /** The digest of each text, in hexadecimal. */
  digests(texts: readonly string[], stopped?: () => boolean): Promise<string[]>
}

/**
 * @param key from 1 byte; RFC 2104 wants 32 for this hash
 * @throws where the page is not in a secure context, and has no Web Crypto
 */
export async function keyedBy(key: Uint8Array<ArrayBuffer>): Promise<Keyed> {
  const { subtle } = crypto
  const held = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign'
  ])
  const utf8 = new TextEncoder()
  return {
    digests: (texts, stopped) =>
      inTurns(
        texts,
        async text => toHex(new Uint8Array(await subtle.sign('HMAC', held, utf8.encode(text)))),
        stopped
      )
  }
}

/** SHA-256 of texts without any key, in hexadecimal: what anybody can compute. */
export function unkeyed(texts: readonly string[]): Promise<string[]> {
  const utf8 = new TextEncoder()
  return inTurns(texts, async text =>
    toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(text))))
  )
}

/** A few at a time: between them the page answers its reader. */
async function inTurns(
  texts: readonly string[],
  digest: (text: string) => Promise<string>,
  stopped: () => boolean = () => false
): Promise<string[]> {
  const done: string[] = []
  for (let from = 0; from < texts.length && !stopped(); from += AT_ONCE)
    done.push(...(await Promise.all(texts.slice(from, from + AT_ONCE).map(digest))))
  return done
}
