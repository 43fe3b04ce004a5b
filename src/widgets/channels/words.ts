import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Channels, record, systems', es: 'Canales, ficha, sistemas' },
  intro: {
    en: 'The same map seen from the systems: what each channel hands over, where it is put together in the customer’s record, where it is stored and who works on it. What is off here is off in the map of layers, too.',
    es: 'El mismo mapa visto desde los sistemas: qué entrega cada canal, dónde se junta en la ficha del cliente, dónde se guarda y quién trabaja con ello. Lo que apagues aquí queda apagado también en el mapa de capas.'
  }
} as const satisfies Readonly<Record<string, Localised>>
