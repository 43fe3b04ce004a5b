/** Modules that the build makes (scripts/export/modules.ts). */

declare module 'virtual:exercises' {
  /** A chunk for each exercise, without its tests. */
  const exercises: Readonly<
    Record<string, () => Promise<{ readonly default: import('./exercises/model.ts').Exercise }>>
  >
  export default exercises
}

declare module 'virtual:scorm-runtime' {
  /** The script of a SCORM package. */
  const text: string
  export default text
}
