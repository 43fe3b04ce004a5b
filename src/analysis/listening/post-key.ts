import { keyName, rowKeys } from '../row-keys.ts'
import type { Post } from './model.ts'

/** Longer names of posts are cut: a key fits into the state. */
const LONGEST = 30

/**
 * By which the reader's choices for a post are kept: its id and, behind “~”, a mark of its day, author and
 * followers. So post 7 of another table is another post, and the sample's is the same in both languages.
 */
export const keysOf = (posts: readonly Post[]): string[] =>
  rowKeys(
    posts.map(({ line, id, day, author, followers }) => ({
      name: keyName(id, line, LONGEST),
      holds: `${day}|${author}|${followers}`
    }))
  )
