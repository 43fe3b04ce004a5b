import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Your exercise', es: 'Tu ejercicio' },
  startFrom: { en: 'Start from', es: 'Empezar con' },
  template: { en: 'a template', es: 'una plantilla' },
  library: { en: 'an exercise of this workbook', es: 'un ejercicio de este cuaderno' },
  choose: { en: 'Choose …', es: 'Elige…' },
  openFile: { en: 'Open a YAML file', es: 'Abrir un archivo YAML' },
  wayYaml: { en: 'As YAML', es: 'En YAML' },
  wayForm: { en: 'As a form', es: 'En un formulario' },
  way: { en: 'Write it', es: 'Escribirlo' },
  yaml: { en: 'The exercise in YAML', es: 'El ejercicio en YAML' },
  formHelp: {
    en: 'The form writes into the YAML, where comments and everything else stay. What has no field here is written there.',
    es: 'El formulario escribe en el YAML, donde se conservan los comentarios y todo lo demás. Lo que no tiene campo aquí se escribe allí.'
  },
  formNeedsYaml: {
    en: 'The form comes back when the YAML can be read again. The first problem is named below.',
    es: 'El formulario vuelve cuando el YAML se pueda leer otra vez. Abajo está el primer problema.'
  },
  formNeedsKind: {
    en: 'The form needs to know the kind of exercise. Write “kind: numeric” into the YAML, or choice, order, table, widget; or start from a template.',
    es: 'El formulario necesita saber de qué tipo es el ejercicio. Escribe «kind: numeric» en el YAML (o choice, order, table, widget), o empieza con una plantilla.'
  },
  remove: { en: 'Remove', es: 'Quitar' },
  newId: { en: 'Its name', es: 'Su nombre' },
  idTaken: { en: 'That name is taken.', es: 'Ese nombre ya está en uso.' },
  idNone: { en: 'A name needs a letter.', es: 'El nombre necesita alguna letra.' },
  notEdited: {
    en: 'The YAML could not be changed there; edit it by hand. What you typed was:',
    es: 'Ahí no se ha podido cambiar el YAML; edítalo a mano. Habías escrito:'
  },
  inEnglish: { en: 'English', es: 'inglés' },
  inSpanish: { en: 'Spanish', es: 'español' },
  checking: { en: 'Checking …', es: 'Comprobando…' },
  sound: {
    en: 'Sound: units come out, no two answers can be confused, every test gets its verdict.',
    es: 'Sin problemas: las unidades cuadran, no hay dos respuestas que se confundan y cada prueba recibe su veredicto.'
  },
  tooSlow: {
    en: 'The check was stopped after twenty seconds. Something in the text is too large or too deep; what you typed is kept.',
    es: 'La comprobación se ha detenido a los veinte segundos. Hay algo en el texto demasiado grande o con demasiados niveles; lo que has escrito se conserva.'
  },
  failed: {
    en: 'The checker could not be loaded. What you typed is kept; the next change tries again.',
    es: 'No se ha podido cargar el comprobador. Lo que has escrito se conserva; el próximo cambio lo vuelve a intentar.'
  },
  tooLong: {
    en: 'The text is longer than an exercise may be (200,000 characters). It is kept on this page, and not checked.',
    es: 'El texto es más largo de lo que puede ser un ejercicio (200.000 caracteres). Se conserva en esta página, sin comprobar.'
  },
  fileTooLong: {
    en: 'That file is longer than an exercise may be (200,000 characters). Nothing was changed.',
    es: 'Ese archivo es más largo de lo que puede ser un ejercicio (200.000 caracteres). No ha cambiado nada.'
  },
  problems: { en: 'To be mended', es: 'Por arreglar' },
  better: { en: 'Find better numbers', es: 'Buscar números mejores' },
  betterNone: {
    en: 'No numbers near these part them: the two formulas come to the same, or nearly, everywhere. Change one of them, or say under “collides-with” why it may stay.',
    es: 'No hay números cercanos que separen las dos respuestas: sus fórmulas dan lo mismo, o casi, en todas partes. Cambia una de ellas o di en «collides-with» por qué puede quedarse.'
  },
  betterFound: {
    en: 'These numbers have no such problem:',
    es: 'Estos números no tienen ese problema:'
  },
  betterTake: { en: 'Write them into the exercise', es: 'Escribirlos en el ejercicio' },
  betterTests: {
    en: 'The answers of the tests that fail with them are worked out anew.',
    es: 'Se vuelven a calcular las respuestas de las pruebas que fallan con ellos.'
  },
  retype: {
    en: 'Work the tests’ answers out anew',
    es: 'Volver a calcular las respuestas de las pruebas'
  },
  tests: { en: 'Tests', es: 'Pruebas' },
  testPasses: { en: 'passes', es: 'se cumple' },
  testFails: { en: 'fails', es: 'falla' },
  part: { en: 'Part', es: 'Apartado' },
  typed: { en: 'Typed', es: 'Se escribe' },
  expected: { en: 'Expected', es: 'Esperado' },
  got: { en: 'Verdict', es: 'Veredicto' },
  page: { en: 'Page', es: 'Página' },
  noTests: {
    en: 'Tests run as soon as the formulas hold.',
    es: 'Las pruebas se ejecutan en cuanto las fórmulas se sostienen.'
  },
  trial: { en: 'Try an answer', es: 'Probar una respuesta' },
  trialPart: { en: 'Answer to', es: 'Respuesta a' },
  trialTyped: { en: 'As typed', es: 'Tal como se escribe' },
  trialGo: { en: 'Judge it', es: 'Comprobarla' },
  trialKeep: { en: 'Keep it as a test', es: 'Guardarla como prueba' },
  trialNone: { en: 'There is no such part now.', es: 'Ese apartado ya no existe.' },
  trialHelpIds: {
    en: 'Ids separated by spaces, as in the tests.',
    es: 'Ids separados por espacios, como en las pruebas.'
  },
  trialHelpWidget: {
    en: 'What is changed: cost=30000',
    es: 'Lo que se cambia: cost=30000'
  },
  preview: { en: 'As participants see it', es: 'Como lo ven los participantes' },
  previewNone: {
    en: 'The preview comes as soon as the exercise can be read and its formulas hold.',
    es: 'La vista previa aparece en cuanto se puede leer el ejercicio y sus fórmulas se sostienen.'
  },
  previewOld: {
    en: 'This is the exercise as it was before the problems named above.',
    es: 'Este es el ejercicio tal como estaba antes de los problemas indicados.'
  },
  language: { en: 'Language', es: 'Idioma' },
  variant: { en: 'Variant', es: 'Variante' },
  variantHelp: { en: '0 is the practice', es: '0 es la de práctica' },
  variantNone: { en: 'No such variant is dealt.', es: 'No existe esa variante.' },
  handOut: { en: 'Hand it out', es: 'Repartirlo' },
  download: { en: 'Save the YAML file', es: 'Guardar el archivo YAML' },
  copyLink: { en: 'Copy the link', es: 'Copiar el enlace' },
  copyEmbed: { en: 'Copy the code to embed it', es: 'Copiar el código para insertarlo' },
  openLink: { en: 'Open it as a participant', es: 'Abrirlo como participante' },
  linkHelp: {
    en: 'The link is the exercise: nothing is stored anywhere. Whoever has it can read the solutions in it.',
    es: 'El enlace es el ejercicio: no se guarda nada en ningún sitio. Quien lo tenga puede leer en él las soluciones.'
  },
  linkFaulty: {
    en: 'The exercise has problems: whoever opens the link will be told, and cannot answer.',
    es: 'El ejercicio tiene problemas: quien abra el enlace recibirá el aviso y no podrá responder.'
  },
  qr: { en: 'QR code of the link', es: 'Código QR del enlace' },
  qrTooLong: {
    en: 'The link is too long for a QR code that phones can read.',
    es: 'El enlace es demasiado largo para un código QR que lean los teléfonos.'
  },
  keptHere: {
    en: 'Kept on this device, and nowhere else.',
    es: 'Se guarda en este dispositivo y en ningún otro sitio.'
  },
  notKeptFull: {
    en: 'Not kept: the browser’s storage is full. Save the YAML file before you leave.',
    es: 'No se guarda: el almacenamiento del navegador está lleno. Guarda el archivo YAML antes de irte.'
  },
  notKeptBlocked: {
    en: 'Not kept: the browser does not let this page store anything. Save the YAML file before you leave.',
    es: 'No se guarda: el navegador no deja que esta página guarde nada. Guarda el archivo YAML antes de irte.'
  },
  back: { en: 'Bring back the text from before', es: 'Recuperar el texto anterior' },
  arrived: {
    en: 'The link brings an exercise. You have one of your own here.',
    es: 'El enlace trae un ejercicio. Aquí ya tienes uno tuyo.'
  },
  arrivedOpen: { en: 'Open the link’s', es: 'Abrir el del enlace' },
  arrivedKeep: { en: 'Keep mine', es: 'Seguir con el mío' },
  linkBroken: { en: 'The link could not be read.', es: 'No se ha podido leer el enlace.' }
} as const satisfies Readonly<Record<string, Localised>>
