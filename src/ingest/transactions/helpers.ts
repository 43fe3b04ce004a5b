import type { Part, ScannedPart } from './part.ts'
import type { Watch } from './scanner.ts'

/** Others, on cores of their own, that scan parts of a file while its first part is scanned here. */
export interface Helpers {
  /**
   * Where in a file of so many bytes the parts begin that others scan, ascending and above 0; none where
   * that gains nothing. A part really begins with the first line that starts there or later.
   */
  cuts(bytes: number): readonly number[]
  /** Undefined when it cannot be done, or was cancelled: the part is then scanned here. Never rejects. */
  scan(part: Part, watch: Watch): Promise<ScannedPart | undefined>
}
