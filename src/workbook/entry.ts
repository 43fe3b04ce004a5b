import type { Entry } from './state.ts'

/**
 * What an input shows for an entry: the text as typed, unless on this page it would be read as another
 * number than the one kept. That happens when “1.234” was typed on a Spanish page and the reader
 * switches to English, and when a forged link says one thing and means another; the number then wins.
 * @param read the number this page takes the text for, or undefined if it is no valid entry
 * @param write the number as this page writes it in an input
 */
export function textFor(
  entry: Entry,
  read: (text: string) => number | undefined,
  write: (value: number) => string
): string {
  const meant = read(entry.text)
  return meant === undefined || meant === entry.value ? entry.text : write(entry.value)
}
