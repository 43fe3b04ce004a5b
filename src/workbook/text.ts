import type { Problem } from './problem.ts'

/** One result as the page shows it; all three are already words and numbers of a language. */
export interface Line {
  readonly label: string
  readonly value: string
  /** The formula with the reader's numbers in it. */
  readonly formula?: string
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * Results as plain text for a message or a document: a title, then `label: value = formula` a line.
 */
export function asText(title: string, lines: readonly Line[]): string {
  const rows = lines.map(({ label, value, formula }) =>
    oneLine(`${label}: ${value}${formula === undefined ? '' : ` = ${formula}`}`)
  )
  return [oneLine(title), ...rows].join('\n')
}

/** Puts text on the clipboard; the problem, if the browser does not allow it. */
export async function copy(
  clipboard: Pick<Clipboard, 'writeText'> | undefined,
  text: string
): Promise<Problem | undefined> {
  try {
    if (!clipboard) return { kind: 'clipboard' }
    await clipboard.writeText(text)
    return undefined
  } catch {
    return { kind: 'clipboard' }
  }
}
