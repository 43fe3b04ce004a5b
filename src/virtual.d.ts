/** Modules that the build makes (scripts/export/modules.ts). */

declare module 'virtual:scorm-runtime' {
  /** The script of a SCORM package. */
  const text: string
  export default text
}
