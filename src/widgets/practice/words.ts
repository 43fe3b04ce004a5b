import type { Locale, Localised } from '../../i18n/locale.ts'

export const words = {
  check: { en: 'Check', es: 'Comprobar' },
  checkAll: { en: 'Check the table', es: 'Comprobar la tabla' },
  hint: { en: 'Hint', es: 'Pista' },
  giveUp: { en: 'Give up and see the solution', es: 'Rendirme y ver la solución' },
  solution: { en: 'Worked solution', es: 'Solución explicada' },
  beside: {
    en: 'Your formula beside the right one',
    es: 'Tu fórmula junto a la correcta'
  },
  moved: { en: 'Move', es: 'Mover' },
  printed: {
    en: 'The worked solutions are in the page on the web, under each question.',
    es: 'Las soluciones explicadas están en la página web, debajo de cada pregunta.'
  },
  honest: {
    en: 'Answers are checked in this page, which holds the solutions too: this is for practice, not for marks.',
    es: 'Las respuestas se comprueban en esta misma página, que también contiene las soluciones: es para practicar, no para poner nota.'
  },
  decimals: {
    en: 'Decimals with a point or a comma, as you like.',
    es: 'Decimales con coma o con punto, como prefieras.'
  },
  choose: {
    en: 'Change your choice and check again as often as you like.',
    es: 'Cambia lo elegido y vuelve a comprobar cuantas veces quieras.'
  },
  several: { en: '(Choose all that apply.)', es: '(Elige todas las que correspondan.)' },
  order: {
    en: 'Drag an item to its place, press its arrows, or hold Alt and press the up or down key.',
    es: 'Arrastra un elemento a su sitio, pulsa sus flechas o mantén pulsada la tecla Alt y pulsa la flecha hacia arriba o hacia abajo.'
  },
  up: { en: 'Move up', es: 'Subir' },
  down: { en: 'Move down', es: 'Bajar' },
  table: {
    en: 'The arrow keys go from cell to cell, and a block of cells copied from a spreadsheet can be pasted whole. Decimals with a point or a comma, as you like.',
    es: 'Las flechas van de casilla en casilla, y se puede pegar entero un bloque de celdas copiado de una hoja de cálculo. Decimales con coma o con punto, como prefieras.'
  },
  emptyTable: { en: 'Nothing is filled in yet.', es: 'Todavía no has rellenado nada.' },
  goTo: { en: 'Go to the widget', es: 'Ir al widget' },
  putStart: { en: 'Put the start in', es: 'Poner el punto de partida' },
  goal: { en: 'The goal', es: 'El objetivo' },
  reached: { en: 'reached', es: 'conseguido' },
  notYet: { en: 'not yet', es: 'todavía no' },
  kept: { en: 'kept', es: 'se cumple' },
  broken: { en: 'broken', es: 'no se cumple' },
  none: { en: 'no value', es: 'sin valor' },
  nothingChanged: { en: 'nothing changed', es: 'nada cambiado' },
  widget: {
    en: 'The exercise reads what stands in the widget, and counts with the workbook’s usual conventions.',
    es: 'El ejercicio lee lo que hay en el widget y calcula con las convenciones habituales del cuaderno.'
  }
} as const satisfies Readonly<Record<string, Localised>>

export const progress = (right: number, of: number, locale: Locale): string =>
  locale === 'en' ? `${right} of ${of} right` : `${right} de ${of} correctas`

export const hintLabel = (next: number, of: number, locale: Locale): string =>
  `${words.hint[locale]} ${next}/${of}`

/** Spoken when an item has moved. */
export const nowAt = (item: string, place: number, of: number, locale: Locale): string =>
  locale === 'en' ? `${item}: now ${place} of ${of}.` : `${item}: ahora ${place} de ${of}.`

/** What a check of the table came to. */
export function tableCount(
  { right, wrong, open, empty }: Readonly<Record<'right' | 'wrong' | 'open' | 'empty', number>>,
  locale: Locale
): string {
  const parts =
    locale === 'en'
      ? [
          `${right} right`,
          wrong > 0 && `${wrong} to mend`,
          open > 0 && `${open} with a question`,
          empty > 0 && `${empty} empty`
        ]
      : [
          right === 1 ? '1 correcta' : `${right} correctas`,
          wrong > 0 && `${wrong} por corregir`,
          open > 0 && `${open} por aclarar`,
          empty > 0 && (empty === 1 ? '1 vacía' : `${empty} vacías`)
        ]
  return `${parts.filter(Boolean).join(' · ')}.`
}

/** What a limit of an exercise in a widget asks. */
export const limitWords = {
  changed: (most: number, locale: Locale): string =>
    locale === 'en'
      ? `At most ${most} ${most === 1 ? 'input differs' : 'inputs differ'} from the start`
      : `Como mucho ${most === 1 ? 'cambia una entrada' : `cambian ${most} entradas`}`,
  among: (names: string, locale: Locale): string =>
    locale === 'en' ? `Only these change: ${names}` : `Solo cambian: ${names}`,
  switches: {
    en: 'Everything else stays as at the start',
    es: 'Lo demás se queda como al principio'
  },
  between: (name: string, from: string, to: string, locale: Locale): string =>
    locale === 'en'
      ? `${name} stays plausible: from ${from} to ${to}`
      : `${name} sigue siendo verosímil: de ${from} a ${to}`
} as const
