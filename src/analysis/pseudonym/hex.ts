/** Bytes as two hexadecimal digits each. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

/** The bytes of hexadecimal digits, with whatever spaces; undefined for anything else. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  const plain = text.replace(/\s+/g, '')
  if (!/^(?:[\da-f]{2})+$/i.test(plain)) return undefined
  return Uint8Array.from(plain.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
}
