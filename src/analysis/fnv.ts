/**
 * FNV-1a over UTF-16 units (Fowler, Noll and Vo): a mark of a text, the same everywhere, and no secret.
 *
 * @param seed another start gives an independent mark of the same text
 * @returns 32 bits, as an integer from 0
 */
export function fnv1a(text: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let i = 0; i < text.length; i += 1)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash
}
