import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'What personalising would bring', es: 'Qué aportaría personalizar' },
  intro: {
    en: 'The deck cites, as “marketing predictions for 2015 by WheelhouseAdvisors”: personalised e-mails improve click-through rates by 14% and conversion rates by 10%; personalised sites, conversions by 19% on average; 74% of users are frustrated by sites that are not personalised. They are predictions for a year long past, of which we know neither the sample nor the method. Here they are only where the fields start; the rates and the prices are made up. Put in your own.',
    es: 'La presentación cita, como «previsiones de marketing para 2015 de WheelhouseAdvisors»: los correos personalizados mejoran el CTR un 14 % y la tasa de conversión un 10 %; los sitios personalizados, las conversiones un 19 % de media; el 74 % de los usuarios se siente frustrado cuando la web no se personaliza. Son previsiones para un año ya lejano, y no conocemos ni la muestra ni el método. Aquí solo son el punto de partida de los campos; las tasas y los precios son inventados. Pon los tuyos.'
  },
  what: { en: 'What is personalised', es: 'Qué se personaliza' },
  emails: { en: 'the e-mails', es: 'los correos' },
  site: { en: 'the website', es: 'el sitio web' },
  both: { en: 'both', es: 'ambos' },
  reading: { en: 'How to read “+14%”', es: 'Cómo leer «+14 %»' },
  readingHelp: {
    en: 'Improving a rate “by 14%” is relative: 2% becomes 2.28%. In points it would become 16%. Taking the one for the other is the commonest misreading: try it.',
    es: 'Mejorar una tasa «un 14 %» es relativo: un 2 % pasa al 2,28 %. En puntos pasaría al 16 %. Confundir lo uno con lo otro es el error de lectura más común: pruébalo.'
  },
  relative: { en: 'relative (what the deck says)', es: 'relativo (lo que dice la presentación)' },
  points: { en: 'percentage points (the misreading)', es: 'puntos porcentuales (el error)' },
  sends: { en: 'E-mails sent', es: 'Correos enviados' },
  open: { en: 'Opened, of those sent', es: 'Abiertos, de los enviados' },
  click: { en: 'Clicked, of those opened', es: 'Con clic, de los abiertos' },
  clickHelp: {
    en: 'The click-through rate (CTR) counts clicks of e-mails sent: 20% opened, 10% of them clicked, is a CTR of 2%.',
    es: 'El CTR cuenta los clics sobre los correos enviados: un 20 % abiertos y un 10 % de ellos con clic son un CTR del 2 %.'
  },
  convert: { en: 'Converted, of those who clicked', es: 'Conversiones, de quienes hacen clic' },
  margin: { en: 'Margin of a conversion', es: 'Margen por conversión' },
  fixed: { en: 'Fixed cost of personalising', es: 'Coste fijo de personalizar' },
  fixedHelp: {
    en: 'Tools, content, work: for these sends, however many they are.',
    es: 'Herramientas, contenidos, trabajo: para estos envíos, sean los que sean.'
  },
  perSend: { en: 'Cost of personalising, per send', es: 'Coste de personalizar, por envío' },
  upliftOpen: { en: 'Uplift on opens', es: 'Mejora de las aperturas' },
  upliftOpenHelp: { en: 'The deck gives none.', es: 'La presentación no da ninguna.' },
  upliftClick: { en: 'Uplift on the CTR (e-mails)', es: 'Mejora del CTR (correos)' },
  upliftConvert: {
    en: 'Uplift on conversions (e-mails)',
    es: 'Mejora de las conversiones (correos)'
  },
  upliftSite: {
    en: 'Uplift on conversions (website)',
    es: 'Mejora de las conversiones (sitio web)'
  },
  split: { en: 'Test: part that is personalised', es: 'Prueba: parte que se personaliza' },
  confidence: { en: 'Test: confidence of the interval', es: 'Prueba: confianza del intervalo' },
  power: { en: 'Test: power wanted', es: 'Prueba: potencia deseada' },
  without: { en: 'Conversions without', es: 'Conversiones sin personalizar' },
  personal: { en: 'Conversions with', es: 'Conversiones con personalización' },
  gain: { en: 'Margin added', es: 'Margen añadido' },
  cost: { en: 'Cost of personalising', es: 'Coste de personalizar' },
  profit: { en: 'Left after the cost', es: 'Queda tras el coste' },
  breakEvenSends: { en: 'Sends from which it pays', es: 'Envíos desde los que compensa' },
  breakEvenUplift: {
    en: 'Uplift of conversions from which it pays',
    es: 'Mejora de las conversiones desde la que compensa'
  },
  never: { en: 'never', es: 'nunca' },
  interval: {
    en: 'Conversions more per 1,000 sends, in a test of your sends',
    es: 'Conversiones de más por cada 1.000 envíos, en una prueba con los tuyos'
  },
  needed: { en: 'Sends for the power wanted', es: 'Envíos para la potencia deseada' },
  neededClicks: { en: 'The same, to see it in clicks', es: 'Lo mismo, para verlo en los clics' },
  chance: {
    en: 'Power of your sends: the chance of seeing it',
    es: 'Potencia de tus envíos: probabilidad de verlo'
  },
  nothing: { en: 'nothing to see', es: 'nada que ver' },
  noGroup: { en: 'a group is empty', es: 'un grupo queda vacío' }
} as const satisfies Readonly<Record<string, Localised>>
