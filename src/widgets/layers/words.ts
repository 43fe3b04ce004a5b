import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Data, analysis, action', es: 'Datos, análisis, acción' },
  intro: {
    en: 'The deck’s three layers as a map: what comes in by the channels becomes data, then analysis, then action. Switch parts off and see which actions stop, and why. What needs what is our reading; in your firm it may differ.',
    es: 'Las tres capas de la presentación en un mapa: lo que entra por los canales se convierte en datos, después en análisis y después en acción. Apaga piezas y mira qué acciones se paran, y por qué. Qué necesita qué es lectura nuestra; en tu empresa puede ser otra cosa.'
  },
  reachTitle: {
    en: 'Customers about to leave, and who still reaches them',
    es: 'Clientes a punto de irse, y a cuáles se llega todavía'
  },
  reachHelp: {
    en: 'Prevention writes to them by e-mail, or by telephone as long as the call centre or SMS is on. The numbers are the lesson’s; put yours in.',
    es: 'La prevención les llega por correo, o por teléfono mientras funcione el centro de llamadas o el SMS. Los números son los de la lección; pon los tuyos.'
  },
  both: { en: 'With e-mail and telephone', es: 'Con correo y teléfono' },
  emailOnly: { en: 'With e-mail only', es: 'Solo con correo' },
  phoneOnly: { en: 'With telephone only', es: 'Solo con teléfono' },
  neither: { en: 'With neither', es: 'Sin ninguno' }
} as const satisfies Readonly<Record<string, Localised>>
