import { sentenceCase } from '../i18n/case.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import type { Dropped } from './validate.ts'

/** Where content came from. */
type Origin = 'link' | 'file' | 'device'

export type Problem =
  /** Not what we write: truncated, forged or foreign. `aside`: the storage key that now holds it. */
  | { readonly kind: 'damaged'; readonly from: Origin; readonly aside?: string }
  | { readonly kind: 'newer'; readonly from: Origin }
  | {
      readonly kind: 'too-large'
      readonly from: Origin
      readonly length: number
      readonly limit: number
    }
  /** Used, except for what is listed. */
  | {
      readonly kind: 'partly'
      readonly from: Origin
      readonly dropped: readonly Dropped[]
      readonly aside?: string
    }
  /** The state is too large for a link that can be sent. */
  | { readonly kind: 'cannot-share'; readonly length: number; readonly limit: number }
  | { readonly kind: 'table-too-large'; readonly length: number; readonly limit: number }
  | { readonly kind: 'clipboard' }
  | { readonly kind: 'storage-blocked' }
  | { readonly kind: 'storage-full' }
  /** Damaged content that could not be set aside, and is therefore not written over. */
  | { readonly kind: 'storage-occupied' }

/** Whether the state is kept on the device. */
export type Kept =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'not-kept'; readonly problem: Problem }

const ORIGIN: Readonly<Record<Origin, Localised>> = {
  link: { en: 'The link', es: 'El enlace' },
  file: { en: 'The file', es: 'El archivo' },
  device: { en: 'What was kept on this device', es: 'Lo guardado en este dispositivo' }
}

const WHY: Readonly<Record<Dropped['why'], Localised>> = {
  type: { en: 'not a valid value', es: 'no es un valor válido' },
  size: { en: 'too large', es: 'demasiado grande' },
  name: { en: 'not a valid name', es: 'no es un nombre válido' },
  unknown: { en: 'not known to this page', es: 'esta página no lo conoce' }
}

/** What happened to the reader's own work when nothing of the content could be used. */
const UNUSED: Readonly<Record<Origin, Localised>> = {
  link: {
    en: 'Nothing of it was used; your own numbers are as they were.',
    es: 'No se ha usado nada de él; tus números siguen como estaban.'
  },
  file: {
    en: 'Nothing of it was used; your workbook is as it was.',
    es: 'No se ha usado nada de él; tu cuaderno sigue como estaba.'
  },
  device: {
    en: 'The page starts from the practice numbers.',
    es: 'La página empieza con los números de la práctica.'
  }
}

const LISTED = 3

function omissions(dropped: readonly Dropped[], locale: Locale): string {
  const listed = dropped.slice(0, LISTED).map(({ path, why }) => `${path} (${WHY[why][locale]})`)
  const more = dropped.length - listed.length
  if (more > 0) listed.push(locale === 'en' ? `${more} more` : `${more} más`)
  return listed.join(', ')
}

const setAside = (key: string | undefined): Localised =>
  key === undefined
    ? { en: '', es: '' }
    : {
        en: ` The original was set aside in this browser’s storage, as “${key}”.`,
        es: ` El original se ha apartado en el almacenamiento de este navegador, como «${key}».`
      }

function sentences(problem: Problem, locale: Locale): Localised {
  const n = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  switch (problem.kind) {
    case 'damaged': {
      const { en, es } = ORIGIN[problem.from]
      const [used, aside] = [UNUSED[problem.from], setAside(problem.aside)]
      return {
        en: `${en} is damaged or incomplete, or is not from this workbook. ${used.en}${aside.en}`,
        es: `${es} está dañado o incompleto, o no es de este cuaderno. ${used.es}${aside.es}`
      }
    }
    case 'newer': {
      const { en, es } = ORIGIN[problem.from]
      const used = UNUSED[problem.from]
      const hint: Localised =
        problem.from === 'device'
          ? {
              en: 'It stays there untouched; reload the page to get the newer version.',
              es: 'Se queda ahí sin tocar; recarga la página para obtener la versión nueva.'
            }
          : { en: 'Reload the page and try again.', es: 'Recarga la página e inténtalo de nuevo.' }
      return {
        en: `${en} was written by a newer version of this workbook. ${used.en} ${hint.en}`,
        es: `${es} viene de una versión más nueva de este cuaderno. ${used.es} ${hint.es}`
      }
    }
    case 'too-large': {
      const { en, es } = ORIGIN[problem.from]
      const used = UNUSED[problem.from]
      const [length, limit] = [n(problem.length), n(problem.limit)]
      return {
        en: `${en} has ${length} characters, more than the ${limit} that are accepted. ${used.en}`,
        es: `${es} tiene ${length} caracteres, más de los ${limit} que se admiten. ${used.es}`
      }
    }
    case 'partly': {
      const { en, es } = ORIGIN[problem.from]
      const [list, aside] = [omissions(problem.dropped, locale), setAside(problem.aside)]
      return {
        en: `${en} was used, except for: ${list}.${aside.en}`,
        es: `${es} se ha usado, salvo: ${list}.${aside.es}`
      }
    }
    case 'cannot-share': {
      const [length, limit] = [n(problem.length), n(problem.limit)]
      return {
        en: `A link would need ${length} characters, and only ${limit} travel safely. Save a file instead.`,
        es: `El enlace necesitaría ${length} caracteres, y solo ${limit} viajan sin riesgo. Guarda tu trabajo en un archivo.`
      }
    }
    case 'table-too-large': {
      const [length, limit] = [n(problem.length), n(problem.limit)]
      return {
        en: `The table has ${length} characters, more than the ${limit} that fit. It was not taken over.`,
        es: `La tabla tiene ${length} caracteres, más de los ${limit} que caben. No se ha incorporado.`
      }
    }
    case 'clipboard':
      return {
        en: 'The browser did not allow copying. Select the text and copy it by hand.',
        es: 'El navegador no ha permitido copiar. Selecciona el texto y cópialo a mano.'
      }
    case 'storage-blocked':
      return {
        en: 'this browser does not let the page store anything. Save a file before you leave.',
        es: 'este navegador no deja que la página guarde nada. Guarda tu trabajo en un archivo antes de salir.'
      }
    case 'storage-full':
      return {
        en: 'the browser’s storage for this site is full. Remove a large table, or save a file before you leave.',
        es: 'el almacenamiento del navegador para este sitio está lleno. Quita una tabla grande o guarda tu trabajo en un archivo antes de salir.'
      }
    case 'storage-occupied':
      return {
        en: 'what was stored here before cannot be read, and there is no room to set it aside. Save a file before you leave.',
        es: 'lo que había guardado aquí no se puede leer y no hay sitio para apartarlo. Guarda tu trabajo en un archivo antes de salir.'
      }
  }
}

/** What is wrong, and what became of the content, in full sentences. */
export const explain = (problem: Problem, locale: Locale): string =>
  sentenceCase(sentences(problem, locale)[locale], locale)

/** Whether the reader's work is kept, and if not why; empty until the page has tried. */
export function explainKept(kept: Kept, locale: Locale): string {
  switch (kept.kind) {
    case 'not-yet':
      return ''
    case 'kept':
      return locale === 'en' ? 'Kept on this device.' : 'Guardado en este dispositivo.'
    case 'not-kept': {
      const why = sentences(kept.problem, locale)[locale]
      return locale === 'en' ? `Not kept: ${why}` : `Sin guardar: ${why}`
    }
  }
}
