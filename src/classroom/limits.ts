import { STATE_LIMITS } from '../workbook/limits.ts'

/** Bounds on what is believed of an assignment or a receipt. Lengths in UTF-16 units or bytes. */
export const CLASS_LIMITS = {
  /** A link's whole fragment: what mail and chat programs carry unharmed. */
  link: STATE_LIMITS.link,
  /** A file of one assignment, or what a link unfolds to. */
  assignment: 2_000_000,
  /** A file of one receipt, or what a link unfolds to. */
  receipt: 400_000,
  /** Name, id, title, answer. */
  text: STATE_LIMITS.text,
  id: STATE_LIMITS.id,
  /** Exercises of one assignment. */
  exercises: 60,
  /** Parts of one exercise: the cells of a large table. */
  parts: 600,
  /** A text of an exercise. */
  prose: 20_000,
  /** Slots of the texts of one exercise, and its variants. */
  slots: 200,
  variants: 1000,
  /** How often an answer may have been checked. */
  attempts: 1_000_000,
  /** Files in one archive, and its size. */
  files: 20_000,
  archive: 200_000_000
} as const
