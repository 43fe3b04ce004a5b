/** Modules that the build makes (scripts/export/modules.ts). */

declare module 'virtual:scorm-runtime' {
  /** The script of a SCORM package. */
  const text: string
  export default text
}

/** To a compiler that knows nothing of Astro; the pages themselves are checked by `astro check`. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory
  export default component
}
