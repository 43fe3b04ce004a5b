import {
  type Assigned,
  type Assignment,
  assignmentId,
  versionOf
} from '../../classroom/assignment.ts'
import { strip } from '../../classroom/strip.ts'
import type { Exercise } from '../../exercises/model.ts'
import type { SeedPolicy } from '../../exercises/seeds.ts'
import type { Localised } from '../../i18n/locale.ts'

/** What the instructor has chosen. */
export interface Choices {
  readonly title: string
  readonly due: string
  readonly kind: Assignment['kind']
  readonly policy: SeedPolicy['kind']
  readonly seed: string
  readonly key: string
  readonly start: Assignment['start']
}

export interface Built {
  /** With the answers: for the desk. */
  readonly copy: Assignment
  /** What participants get. */
  readonly handout: Assignment
  /** Exercises that cannot be set for marks with this policy. */
  readonly leftOut: readonly Localised[]
}

/**
 * The assignment, as the instructor keeps it and as participants get it.
 *
 * @param chosen exercises of the workbook, and those of the instructor
 * @returns undefined when nothing is left to be set
 */
export function build(
  choices: Choices,
  chosen: { readonly workbook: readonly Exercise[]; readonly own: readonly Exercise[] }
): Built | undefined {
  const { title, kind, due, key, start, seed } = choices
  const policy: SeedPolicy =
    choices.policy === 'practice' ? { kind: 'practice' } : { kind: choices.policy, seed }
  const whole = new Set(chosen.own)
  const all = [...chosen.workbook, ...chosen.own].map(exercise => {
    const about = { id: exercise.id, version: versionOf(exercise) }
    const full: Assigned = whole.has(exercise)
      ? { ...about, as: 'whole', exercise }
      : { ...about, as: 'named' }
    const sheet = kind === 'graded' ? strip(exercise, policy) : undefined
    const handed: Assigned | undefined =
      kind === 'practice' ? full : sheet && { ...about, as: 'sheet', sheet }
    return { full, handed, title: exercise.title }
  })
  const kept = all.flatMap(({ full, handed }) => (handed ? [{ full, handed }] : []))
  if (kept.length === 0) return undefined
  const about = {
    ...{ title: title.trim(), kind, policy },
    ...(due.trim() === '' ? {} : { due: due.trim() }),
    ...(start ? { start } : {}),
    ...(key === '' ? {} : { key })
  }
  const exercises = kept.map(({ full }) => full)
  const id = assignmentId({ ...about, exercises })
  return {
    copy: { id, ...about, exercises },
    handout: { id, ...about, exercises: kept.map(({ handed }) => handed) },
    leftOut: all.flatMap(({ title: name, handed }) => (handed ? [] : [name]))
  }
}
