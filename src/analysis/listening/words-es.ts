import type { WordLists } from './word-lists.ts'

/** Spanish. The same lists as the English ones, not their translation word by word. */
export const SPANISH: WordLists = {
  good: [
    ...['bueno', 'buena', 'buenos', 'buenas', 'buen', 'bien', 'genial', 'excelente*', 'perfect*'],
    ...['encanta', 'encantad*', 'enamorad*', 'brillante', 'mejor', 'feliz', 'contento', 'contenta'],
    ...[
      'increíble',
      'fantástic*',
      'maravillos*',
      'bonito',
      'bonita',
      'precioso',
      'preciosa',
      'estupend*'
    ],
    ...[
      'gracias',
      'recomiendo',
      'recomendable',
      'amable*',
      'rápido',
      'rápida',
      'fácil',
      'precio justo'
    ],
    ...[
      'barato',
      'barata',
      'chollo',
      'resolvió',
      'resuelto',
      'solucion*',
      'fiable',
      'rico',
      'rica'
    ],
    ...['satisfech*', 'merece la pena', 'vale la pena', 'me gusta', 'enhorabuena', 'majo', 'maja']
  ],
  bad: [
    ...['malo', 'mala', 'malos', 'malas', 'mal', 'fatal', 'horrible', 'pésim*', 'peor', 'inútil'],
    ...[
      'rompe',
      'rompió',
      'roto',
      'rota',
      'dañad*',
      'defectuos*',
      'gotea',
      'estropea*',
      'averiad*'
    ],
    ...[
      'llegó tarde',
      'llega tarde',
      'muy tarde',
      'lento',
      'lenta',
      'retras*',
      'perdido',
      'perdida',
      'equivocad*'
    ],
    ...['caro', 'cara', 'carísim*', 'maleducad*', 'decepcion*', 'enfadad*', 'odio', 'molest*'],
    ...['queja', 'quejas', 'quejarse', 'quejarme', 'problema*', 'error', 'errores', 'fallo*'],
    ...['estafa', 'timo', 'fraude', 'cobrado dos veces', 'nunca más', 'una vergüenza', 'harto'],
    ...['harta', 'sucio', 'sucia', 'ruidos*', 'difícil', 'imposible', 'inaceptable', 'ridícul*']
  ],
  expected: [
    ...['funciona', 'funcionan', 'funcionado', 'funcionaba', 'llega', 'llegan', 'llegado', 'llegó'],
    ...['viene', 'contesta', 'contestan', 'contestado', 'responde', 'responden', 'respondido'],
    ...['abre', 'cierra', 'carga', 'cabe', 'encaja', 'encuentro', 'enciende', 'arranca', 'va'],
    ...['recibo', 'recibido', 'ayuda', 'ayudan', 'ayudado', 'entregado', 'devuelto', 'enviado']
  ],
  denials: [
    ...['no', 'nunca', 'jamás', 'nadie', 'nada', 'ni', 'sin', 'tampoco', 'ningún', 'ninguna'],
    ...['ninguno', 'apenas']
  ],
  butOnly: ['solo', 'solamente', 'embargo', 'obstante'],
  breaks: ['pero', 'y', 'e', 'aunque', 'sino'],
  topics: {
    delivery: [
      ...['entrega*', 'paquete*', 'envío', 'envíos', 'enviáis', 'envían', 'mensajer*', 'pedido*'],
      ...[
        'llega',
        'llegó',
        'llegado',
        'caja',
        'dirección',
        'seguimiento',
        'repartidor*',
        'transport*'
      ]
    ],
    product: [
      ...['máquina*', 'cafetera*', 'molinillo*', 'café', 'cafés', 'tapa', 'filtro*', 'modelo*'],
      ...['tueste*', 'producto*', 'calidad', 'rompe', 'rompió', 'roto', 'rota', 'gotea', 'talla'],
      ...['color', 'sabor']
    ],
    price: [
      ...['precio*', 'cuesta', 'cuestan', 'caro', 'cara', 'carísim*', 'barato', 'barata'],
      ...['descuento*', 'oferta*', 'cobrado', 'cobran', 'factura*', 'pagar', 'pago', 'pagado']
    ],
    service: [
      ...['servicio', 'soporte', 'personal', 'atención', 'contesta', 'contestan', 'responde'],
      ...[
        'responden',
        'teléfono',
        'correo*',
        'reembolso*',
        'devolución',
        'devoluciones',
        'queja',
        'quejas'
      ]
    ],
    website: [
      ...['web', 'página', 'sitio', 'app', 'aplicación', 'actualización', 'contraseña', 'cuenta'],
      ...['carrito', 'buscador', 'iniciar sesión']
    ]
  },
  leads: [
    ...['quiero comprar', 'quisiera comprar', 'querría comprar', 'pensando en comprar'],
    ...['puedo comprar', 'dónde comprar', 'dónde comprarl*', 'busco', 'estoy buscando', 'tenéis'],
    ...['tienen disponible', 'vendéis', 'venden', 'enviáis a', 'envían a', 'hay stock'],
    ...['cuánto cuesta', 'cuánto vale', 'qué precio tiene', 'me interesa', 'un presupuesto']
  ],
  common: [
    ...['el', 'la', 'los', 'las', 'de', 'que', 'y', 'en', 'un', 'una', 'con', 'para', 'se', 'lo'],
    ...['mi', 'es', 'está', 'por', 'del', 'al', 'su', 'muy', 'más', 'hay', 'qué', 'cómo', 'os']
  ]
}
