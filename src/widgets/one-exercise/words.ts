import type { Localised } from '../../i18n/locale.ts'

export const words = {
  heading: { en: 'The exercise', es: 'El ejercicio' },
  none: {
    en: 'This page shows the exercise that a link carries. Open the whole link that you were given; this one carries none.',
    es: 'Esta página muestra el ejercicio que lleva un enlace. Abre el enlace completo que te hayan dado; este no lleva ninguno.'
  },
  reading: { en: 'Reading the exercise …', es: 'Leyendo el ejercicio…' },
  broken: { en: 'The exercise cannot be shown.', es: 'No se puede mostrar el ejercicio.' },
  brokenHelp: {
    en: 'Ask whoever sent it for the link again.',
    es: 'Pide otra vez el enlace a quien te lo envió.'
  },
  unknown: {
    en: 'This workbook has no exercise of that name.',
    es: 'Este cuaderno no tiene ningún ejercicio con ese nombre.'
  },
  slow: {
    en: 'Reading it was stopped after twenty seconds: something in it is too large or too deep.',
    es: 'La lectura se ha detenido a los veinte segundos: hay algo demasiado grande o con demasiados niveles.'
  },
  failed: {
    en: 'A part of this page could not be loaded. Reload it.',
    es: 'No se ha podido cargar una parte de la página. Recárgala.'
  },
  faulty: {
    en: 'Its author still has to mend this in it:',
    es: 'Quien lo escribió todavía tiene que arreglar esto:'
  },
  compose: { en: 'Open it in the composer', es: 'Abrirlo en el editor de ejercicios' },
  foreign: {
    en: 'This exercise comes from a link, and not from the authors of the workbook.',
    es: 'Este ejercicio viene en un enlace y no es de los autores del cuaderno.'
  }
} as const satisfies Readonly<Record<string, Localised>>
