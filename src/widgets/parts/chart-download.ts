import { standaloneSvg } from '../../charts/drawing/standalone.ts'
import type { ChartSpec } from '../../charts/spec.ts'
import { toCsv } from '../../i18n/csv.ts'
import { formatShortDay } from '../../i18n/day.ts'
import type { Locale } from '../../i18n/locale.ts'
import { word } from '../../i18n/ui.ts'
import { saveAs, saveBlob, saveCsv } from './save-as.ts'

/*
 * A chart as a file. Fetched when the reader first asks for one, so that no page pays for it before.
 */

type Drawing = ReturnType<typeof standaloneSvg>

export type ChartFile = 'csv' | 'svg' | 'png'

/** Pixels of the picture for each pixel of the drawing: sharp on paper, too. */
const SCALE = 2

/**
 * Makes the file and hands it to the reader.
 *
 * @returns false if the browser cannot make a picture of the drawing
 */
export async function saveChart(
  kind: ChartFile,
  spec: ChartSpec,
  locale: Locale
): Promise<boolean> {
  const name = `${spec.id}.${kind}`
  if (kind === 'csv') {
    const { columns, rows } = spec.table
    const labels = columns.map(({ label }) => label)
    saveCsv(name, toCsv(labels, rows, locale))
    return true
  }
  const drawing = drawn(spec, locale)
  if (kind === 'svg') {
    saveAs(name, drawing.text, 'image/svg+xml')
    return true
  }
  const picture = await painted(drawing)
  if (picture) saveBlob(name, picture)
  return picture !== null
}

/** The drawing in the light theme, whatever the page shows: a file may be printed. */
function drawn(spec: ChartSpec, locale: Locale): Drawing {
  const now = new Date()
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000
  const root = document.documentElement
  const before = root.getAttribute('data-theme')
  // Nothing is painted between the change and its taking back.
  root.setAttribute('data-theme', 'light')
  try {
    const style = getComputedStyle(root)
    return standaloneSvg(spec, {
      locale,
      variable: name => style.getPropertyValue(name).trim().replace(/\s+/g, ' '),
      origin: `${word('site', locale)} · ${formatShortDay(today, locale)}`
    })
  } finally {
    if (before === null) root.removeAttribute('data-theme')
    else root.setAttribute('data-theme', before)
  }
}

async function painted(drawing: Drawing): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([drawing.text], { type: 'image/svg+xml' }))
  try {
    const image = new Image(drawing.width, drawing.height)
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = drawing.width * SCALE
    canvas.height = drawing.height * SCALE
    const context = canvas.getContext('2d')
    if (!context) return null
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise(resolve => canvas.toBlob(resolve, 'image/png'))
  } catch {
    // A browser that guards against fingerprints, or one out of memory.
    return null
  } finally {
    URL.revokeObjectURL(url)
  }
}
