/** An exercise as the list of all exercises knows it. */
export interface IndexedExercise {
  readonly id: string
  readonly title: string
  readonly parts: readonly string[]
  /** Which of the lesson's objectives it trains, from 1. */
  readonly objectives: readonly number[]
}

/** A lesson with its exercises, in the order of its text. */
export interface IndexedLesson {
  readonly slug: string
  readonly title: string
  readonly objectives: readonly string[]
  readonly exercises: readonly IndexedExercise[]
}
