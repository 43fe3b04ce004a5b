import { readAnswer } from '../../exercises/grading/read.ts'
import { partsOf } from '../../exercises/parts.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Material } from './material.ts'
import type { Session } from './session.ts'

/** How far a participant has come. */
export interface Standing {
  /** Parts that have an answer, of all that can be answered. */
  readonly done: number
  readonly of: number
  /** Numbers that can be read in two ways, where nobody asks before they are marked. */
  readonly doubtful: number
}

export const NOTHING_DONE: Standing = { done: 0, of: 0, doubtful: 0 }

export function standingOf(
  materials: readonly Material[],
  session: Session,
  locale: Locale
): Standing {
  let { done, of, doubtful } = NOTHING_DONE
  for (const material of materials) {
    if (material.how === 'none') continue
    const parts =
      material.how === 'checked'
        ? partsOf(material.exercise)
        : material.sheet.parts.map(({ id }) => id)
    of += parts.length
    const given = session.answers[material.id] ?? {}
    const textOf = (part: string) => given[part]?.text ?? ''
    done += parts.filter(part => textOf(part).trim() !== '').length
    if (material.how !== 'sheet') continue
    doubtful += material.sheet.parts.filter(part => {
      if (part.field !== 'number') return false
      const read = readAnswer(textOf(part.id), part, locale)
      return read.ok && read.other !== undefined
    }).length
  }
  return { done, of, doubtful }
}
