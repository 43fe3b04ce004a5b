/** A cell that says something, and where it stands. */
export interface Witness {
  readonly text: string
  readonly line: number
}

/** Of two cells the one that stands first; the other is `lines` further down than it says. */
export function earlier(
  one: Witness | undefined,
  other: Witness | undefined,
  lines: number
): Witness | undefined {
  if (!other) return one
  const moved = { ...other, line: other.line + lines }
  return one && one.line <= moved.line ? one : moved
}
