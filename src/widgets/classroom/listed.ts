/** An exercise as a list shows it. */
export interface Listed {
  readonly id: string
  readonly title: string
  readonly parts: number
}

/** A lesson with its exercises, in the order of its text. */
export interface LessonExercises {
  readonly slug: string
  readonly title: string
  readonly exercises: readonly Listed[]
}
