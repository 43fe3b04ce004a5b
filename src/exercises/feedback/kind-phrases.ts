import type { Locale } from '../../i18n/locale.ts'

/** What the grader says in its own words about answers that are no numbers of their own. */
interface KindPhrases {
  readonly choose: string
  readonly chooseSome: string
  readonly alsoWrong: (count: number) => string
  readonly missing: string
  readonly alsoMissing: (count: number) => string
  /** The items are there to be moved; an order that lacks one comes from elsewhere. */
  readonly orderUnreadable: string
  readonly notFirst: (item: string) => string
  readonly notNext: (rightSoFar: number, item: string) => string
  readonly sameInColumn: (cells: number, column: string) => string
  readonly widgetUnreadable: string
  readonly nothingChanged: string
  readonly changeSomething: string
  readonly startFirst: string
  readonly checkedWith: (changes: string) => string
  readonly notAllowed: (names: string, count: number) => string
  readonly tooMany: (names: string, count: number, most: number) => string
  readonly implausible: (name: string, value: string, from: string, to: string) => string
  readonly goalNow: (results: string) => string
}

const times = (count: number, one: string, other: string) => (count === 1 ? one : other)

const EN: KindPhrases = {
  choose: 'Choose one of the options.',
  chooseSome: 'Choose at least one of the options.',
  alsoWrong: count =>
    times(
      count,
      'One more of those you chose does not belong.',
      `${count} more of those you chose do not belong.`
    ),
  missing: 'What you chose is right, but it is not all.',
  alsoMissing: count => times(count, 'One more is missing.', `${count} more are missing.`),
  orderUnreadable: 'This order lacks an item. Reset the exercise to begin again.',
  notFirst: item => `“${item}” does not come first.`,
  notNext: (rightSoFar, item) =>
    `${rightSoFar === 1 ? 'The first is right' : `The first ${rightSoFar} are right`}, but “${item}” does not come next.`,
  sameInColumn: (cells, column) => `The same was done in ${cells} cells of the column ${column}.`,
  widgetUnreadable: 'This state cannot be read. Put the start in again and change the widget.',
  nothingChanged: 'Checked as it starts, with nothing changed.',
  changeSomething: 'Change something in the widget, then check again.',
  startFirst:
    'The widget still has its own numbers. Press “Put the start in” first, then change them from there.',
  checkedWith: changes => `Checked with ${changes}.`,
  notAllowed: (names, count) =>
    `${names} ${times(count, 'has', 'have')} to stay as at the start. “Put the start in” sets everything back.`,
  tooMany: (names, count, most) =>
    `You have changed ${count} inputs (${names}), and only ${most} may differ from the start. Which of them moves the result most?`,
  implausible: (name, value, from, to) =>
    `${name} is ${value}. That reaches nothing in practice: between ${from} and ${to} it stays plausible.`,
  goalNow: results => `The goal is not reached yet: now it is ${results}.`
}

const ES: KindPhrases = {
  choose: 'Elige una de las opciones.',
  chooseSome: 'Elige al menos una de las opciones.',
  alsoWrong: count =>
    times(
      count,
      'Otra de las que has elegido tampoco encaja.',
      `Otras ${count} de las que has elegido tampoco encajan.`
    ),
  missing: 'Lo que has elegido es correcto, pero falta algo.',
  alsoMissing: count => times(count, 'Falta otra más.', `Faltan otras ${count}.`),
  orderUnreadable:
    'A este orden le falta un elemento. Restablece el ejercicio para empezar de nuevo.',
  notFirst: item => `«${item}» no va en primer lugar.`,
  notNext: (rightSoFar, item) =>
    `${rightSoFar === 1 ? 'El primero está bien' : `Los ${rightSoFar} primeros están bien`}, pero a continuación no va «${item}».`,
  sameInColumn: (cells, column) =>
    `Lo mismo ha pasado en ${cells} casillas de la columna ${column}.`,
  widgetUnreadable:
    'Este estado no se puede leer. Vuelve a poner el punto de partida y cambia el widget.',
  nothingChanged: 'Comprobado tal como empieza, sin cambiar nada.',
  changeSomething: 'Cambia algo en el widget y vuelve a comprobar.',
  startFirst:
    'El widget tiene todavía sus propios números. Pulsa antes «Poner el punto de partida» y cámbialos desde ahí.',
  checkedWith: changes => `Comprobado con ${changes}.`,
  notAllowed: (names, count) =>
    `${names} ${times(count, 'tiene', 'tienen')} que quedarse como al principio. «Poner el punto de partida» lo devuelve todo a su sitio.`,
  tooMany: (names, count, most) =>
    `Has cambiado ${count} entradas (${names}), y solo ${most} pueden diferir del punto de partida. ¿Cuál de ellas mueve más el resultado?`,
  implausible: (name, value, from, to) =>
    `${name}: ${value}. En la práctica eso no se consigue; entre ${from} y ${to} sigue siendo verosímil.`,
  goalNow: results => `Todavía no se llega al objetivo: ahora es ${results}.`
}

export const KIND_PHRASES: Readonly<Record<Locale, KindPhrases>> = { en: EN, es: ES }
