import type { Steps } from '../ingest/work/steps.ts'
import type { FormatId } from './about.ts'
import { giftFile } from './gift/gift.ts'
import { moodleCalculated } from './moodle/calculated.ts'
import { moodleCloze, moodleXml } from './moodle/quiz.ts'
import type { Selection, Written } from './question.ts'
import { questionSteps } from './questions.ts'
import { scormPackage } from './scorm/package.ts'
import { type KeyPlace, printSheet } from './sheet/sheet.ts'
import { spreadsheetFile } from './spreadsheet/spreadsheet.ts'

/** What single formats need besides. */
export interface More {
  readonly key: KeyPlace
  /** The script of a SCORM package; '' where none is made. */
  readonly runtime: string
}

/** A file that is written from the questions of the selection, which take their time. */
const from = (write: (selection: Selection, more: More) => Written) =>
  function* (selection: Selection, more: More): Steps<Written> {
    yield* questionSteps(selection)
    return write(selection, more)
  }

/** What writes a file of a format, in steps of some milliseconds. */
const WRITERS: Readonly<Record<FormatId, (selection: Selection, more: More) => Steps<Written>>> = {
  moodle: from(moodleXml),
  'moodle-cloze': from(moodleCloze),
  'moodle-calculated': moodleCalculated,
  gift: from(giftFile),
  scorm: function* (selection, { runtime }) {
    yield
    return scormPackage(selection, runtime)
  },
  sheet: from((selection, { key }) => printSheet(selection, key)),
  spreadsheet: function* (selection) {
    yield
    return spreadsheetFile(selection)
  }
}

/** Writes a selection in a format, in steps. */
export const writeSteps = (id: FormatId, selection: Selection, more: More): Steps<Written> =>
  WRITERS[id](selection, more)

/** Whether a format is a package, which needs its script. */
export const isPackage = (id: FormatId): boolean => id === 'scorm'

/** Every variant that one of the exercises has, or the practice numbers where none varies. */
export function allVariants({ exercises }: Pick<Selection, 'exercises'>): number[] {
  const most = Math.max(
    0,
    ...exercises.map(exercise =>
      exercise.kind === 'numeric' || exercise.kind === 'table' ? exercise.variants : 0
    )
  )
  return most === 0 ? [0] : Array.from({ length: most }, (_, index) => index + 1)
}
