import { strToU8, zipSync } from 'fflate'
import { partsOf } from '../../exercises/parts.ts'
import { hash } from '../../exercises/random.ts'
import { html } from '../markup.ts'
import type { LeftOut, Selection, Written } from '../question.ts'
import { leftOut } from '../why.ts'
import { WORDS as COMMON } from '../words.ts'
import { CONTENTS_ID, type Contents, type Packable } from './contents.ts'
import { manifestXml } from './manifest.ts'
import { STYLE } from './style.ts'
import { WORDS } from './words.ts'

/** Parts whose attempts and marks fit into what a platform keeps, with room for some texts. */
const MOST_PARTS = 150

/** The earliest date of a ZIP: the same exercises give the same file. */
const DATE = new Date(1980, 0, 1)

const FILES = ['index.html', 'runtime.js', 'style.css'] as const

/**
 * A SCORM 1.2 package: the exercises of a selection as one unit that reports to a learning platform.
 * With one variant everybody has the same numbers; with several, each participant has those that the id
 * on the platform and the seed give (`variantFor`).
 *
 * @param runtime the script of the package, bundled (`scripts/export/runtime.ts`)
 */
export function scormPackage(selection: Selection, runtime: string): Written {
  const { locale, variants } = selection
  const out: LeftOut[] = []
  const exercises: Packable[] = []
  let parts = 0
  const [only] = variants
  for (const exercise of selection.exercises) {
    const count = partsOf(exercise).length
    if (exercise.kind === 'widget') out.push(leftOut(exercise, 'page-only'))
    else if (parts + count > MOST_PARTS) out.push(leftOut(exercise, 'no-room', MOST_PARTS))
    else if (variants.length === 1 && (only ?? 0) > numbersOf(exercise)) {
      out.push(leftOut(exercise, 'no-variant', only))
    } else {
      exercises.push(withoutTests(exercise))
      parts += count
    }
  }
  const [first] = exercises
  const title = exercises.length === 1 && first ? first.title[locale] : COMMON.collection[locale]
  const contents: Contents = {
    locale,
    title,
    exercises,
    variant:
      variants.length === 1 ? (only ?? 0) : { kind: 'participant', seed: selection.seed ?? '' }
  }
  const data = JSON.stringify(contents)
  const id = `crm-workbook-${hash(data).toString(36)}`
  const file = (text: string) => [strToU8(text), { mtime: DATE }] as [Uint8Array, { mtime: Date }]
  const bytes = zipSync({
    'imsmanifest.xml': file(manifestXml({ id, title, locale, files: FILES })),
    'index.html': file(page(contents, data)),
    'runtime.js': file(runtime),
    'style.css': file(STYLE)
  })
  return { name: 'scorm.zip', mime: 'application/zip', bytes, holds: parts, leftOut: out }
}

/** Variants that have numbers of their own; the others show things in another order, and there is always one more. */
const numbersOf = (exercise: Packable): number =>
  'variants' in exercise ? exercise.variants : Number.POSITIVE_INFINITY

const withoutTests = (exercise: Packable): Packable => ({ ...exercise, tests: [] })

/** Everything is a file beside the page, and the page asks nobody for anything. */
function page({ locale, title }: Contents, data: string): string {
  // Inside a script element only “<” could end it.
  const safe = data.replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'">
<title>${html(title)}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<main>
<h1>${html(title)}</h1>
<div id="exercises"><noscript><p>${html(WORDS.noScript[locale])}</p></noscript></div>
</main>
<script type="application/json" id="${CONTENTS_ID}">${safe}</script>
<script src="runtime.js"></script>
</body>
</html>
`
}
