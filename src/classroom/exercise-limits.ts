import { STATE_LIMITS } from '../workbook/limits.ts'

/** Bounds on what is believed of a link with an exercise, and on what one is written of. */
export const EXERCISE_LIMITS = {
  /** Up to here mail and chat programs carry a link unharmed; a page or an address bar takes more. */
  safe: STATE_LIMITS.link,
  /** A link's whole fragment. */
  link: 60_000,
  /** The exercise as text, and as bytes of UTF-8 while it unfolds. */
  text: 200_000
} as const
