import type { Post } from './model.ts'

/** Longer names of posts are cut: a key fits into the state. */
const LONGEST = 30

/**
 * By which the reader's choices for a post are kept: its id and, behind “~”, a mark of its day, author and
 * followers. So post 7 of another table is another post, and the sample's is the same in both languages.
 * Of posts that are alike in all that, the second has “~…2”.
 */
export function keysOf(posts: readonly Post[]): string[] {
  const seen = new Map<string, number>()
  return posts.map(({ line, id, day, author, followers }) => {
    const name = id.replace(/[^\p{L}\p{N} _#.-]/gu, '').slice(0, LONGEST) || `#${line}`
    const key = `${name}~${markOf(`${day}|${author}|${followers}`)}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times === 1 ? key : `${key}${times}`
  })
}

/** FNV-1a, 32 bits, in letters and digits. */
function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash.toString(36)
}
