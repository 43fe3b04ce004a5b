/**
 * Stands in, in the browser's bundle (astro.config.mjs), for two libraries that Arquero brings along:
 * acorn, which parses expressions written as text or as plain functions, and flechette, which reads and
 * writes Arrow files. Together they are two thirds of its 69 kB. Analyses give Arquero functions
 * wrapped in `escape`, which it takes as they are, and no Arrow files; anything else says so here.
 */
function leftOut(): never {
  throw new Error('analysis: left out of the page; see arquero-parts.ts')
}

export {
  leftOut as columnFromArray,
  leftOut as columnFromValues,
  leftOut as parse,
  leftOut as tableFromColumns,
  leftOut as tableFromIPC,
  leftOut as tableToIPC
}
