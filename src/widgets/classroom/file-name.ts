/** A title or an id as part of a file's name: letters that every file system takes; '' where none is left. */
export const safeName = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
