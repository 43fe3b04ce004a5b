import type { Localised } from '../../i18n/locale.ts'

export const inWidget = {
  how: {
    en: 'This is done in a widget of the lesson, on this device. Put the start in, open the widget, change what you think right, come back and take its numbers into your answer. The lesson can stay open in another tab.',
    es: 'Esto se hace en un widget de la lección, en este dispositivo. Pon el punto de partida, abre el widget, cambia lo que te parezca, vuelve y pasa sus números a tu respuesta. La lección puede quedar abierta en otra pestaña.'
  },
  putStart: { en: 'Put the start into the widget', es: 'Poner el punto de partida en el widget' },
  goTo: { en: 'Open the widget', es: 'Abrir el widget' },
  take: { en: 'Take the widget’s numbers', es: 'Pasar los números del widget' },
  taken: {
    en: 'The widget’s numbers are your answer. You can change them there and take them again.',
    es: 'Los números del widget son tu respuesta. Puedes cambiarlos allí y volver a pasarlos.'
  },
  differs: {
    en: 'The widget has other numbers now than your answer: take them if they are to count.',
    es: 'El widget tiene ahora otros números que tu respuesta: pásalos si quieres que cuenten.'
  },
  now: {
    en: 'In the widget now, other than at the start',
    es: 'En el widget, distinto del inicio'
  },
  answer: { en: 'In your answer', es: 'En tu respuesta' },
  none: { en: 'Nothing yet', es: 'Nada todavía' },
  asAtStart: { en: 'all as at the start', es: 'todo como al inicio' },
  unreadable: { en: 'cannot be read', es: 'no se puede leer' }
} as const satisfies Readonly<Record<string, Localised>>
