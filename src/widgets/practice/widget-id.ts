/** The exercise that the deck sets: its widget has the id that the brief gives it. */
const FLAGSHIP = 'unit-economics-practice'

const PREFIX = 'exercise-'

/** What an exercise's widget is called in the page. */
export const widgetOf = (exercise: string): string =>
  exercise === FLAGSHIP ? 'practice' : PREFIX + exercise

/** Whether a widget is one of an exercise. */
export const isExercise = (widget: string): boolean =>
  widget === widgetOf(FLAGSHIP) || widget.startsWith(PREFIX)
