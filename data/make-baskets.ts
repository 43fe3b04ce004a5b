// Makes data/baskets-en.csv and data/baskets-es.csv (npm run data). Same seed, same bytes; see README.md.
import { Random } from './random.ts'

type Name = readonly [en: string, es: string]

/** What a customer came for: how often, and each item with the chance that it is taken along. */
interface Errand {
  readonly weight: number
  readonly takes: Readonly<Record<string, number>>
}

export const BASKETS = {
  seed: 20261580,
  baskets: 2000,
  /** Chance of a second errand in the same basket. */
  second: 0.25,
  errands: {
    breakfast: {
      weight: 18,
      takes: { coffee: 0.6, milk: 0.5, biscuits: 0.4, juice: 0.35, butter: 0.3, jam: 0.25 }
    },
    pasta: {
      weight: 16,
      takes: { spaghetti: 0.75, sauce: 0.6, cheese: 0.45, garlic: 0.3, mince: 0.3, wine: 0.2 }
    },
    salad: {
      weight: 12,
      takes: { lettuce: 0.6, tomatoes: 0.6, tuna: 0.4, onions: 0.3, oil: 0.25 }
    },
    evening: {
      weight: 13,
      takes: { crisps: 0.55, beer: 0.5, olives: 0.35, cola: 0.35, chocolate: 0.3 }
    },
    cleaning: { weight: 10, takes: { powder: 0.5, tablets: 0.4, bleach: 0.4, sponges: 0.35 } },
    barbecue: {
      weight: 8,
      takes: { charcoal: 0.6, sausages: 0.6, beer: 0.5, buns: 0.35, lighters: 0.3, mustard: 0.25 }
    },
    baby: { weight: 7, takes: { nappies: 0.7, wipes: 0.6, babyfood: 0.5 } },
    baking: {
      weight: 6,
      takes: { flour: 0.6, eggs: 0.6, sugar: 0.5, yeast: 0.35, butter: 0.3, chocolate: 0.25 }
    },
    cat: { weight: 5, takes: { catfood: 0.75, litter: 0.55 } },
    nothing: { weight: 5, takes: {} }
  } satisfies Readonly<Record<string, Errand>>,
  /** Taken along whatever one came for: nothing of this belongs to anything. */
  anyway: {
    bread: 0.42,
    milk: 0.25,
    bag: 0.22,
    bananas: 0.18,
    water: 0.15,
    eggs: 0.12,
    tomatoes: 0.08,
    newspaper: 0.06
  },
  /** Sold a few times a year, by itself. */
  rare: {
    batteries: 0.006,
    candles: 0.004,
    saffron: 0.003,
    umbrella: 0.002,
    cards: 0.002,
    polish: 0.0015
  }
} as const

const NAMES: Readonly<Record<string, Name>> = {
  coffee: ['Coffee', 'Café'],
  milk: ['Milk', 'Leche'],
  biscuits: ['Biscuits', 'Galletas'],
  juice: ['Orange juice', 'Zumo de naranja'],
  butter: ['Butter', 'Mantequilla'],
  jam: ['Jam', 'Mermelada'],
  spaghetti: ['Spaghetti', 'Espaguetis'],
  sauce: ['Tomato sauce', 'Salsa de tomate'],
  cheese: ['Grated cheese', 'Queso rallado'],
  garlic: ['Garlic', 'Ajos'],
  mince: ['Minced beef', 'Carne picada'],
  wine: ['Red wine', 'Vino tinto'],
  lettuce: ['Lettuce', 'Lechuga'],
  tomatoes: ['Tomatoes', 'Tomates'],
  tuna: ['Tuna', 'Atún'],
  onions: ['Onions', 'Cebollas'],
  oil: ['Olive oil', 'Aceite de oliva'],
  crisps: ['Crisps', 'Patatas fritas'],
  beer: ['Beer', 'Cerveza'],
  olives: ['Olives', 'Aceitunas'],
  cola: ['Cola', 'Refresco de cola'],
  chocolate: ['Chocolate', 'Chocolate'],
  powder: ['Washing powder', 'Detergente'],
  tablets: ['Dishwasher tablets', 'Pastillas de lavavajillas'],
  bleach: ['Bleach', 'Lejía'],
  sponges: ['Sponges', 'Estropajos'],
  charcoal: ['Charcoal', 'Carbón'],
  sausages: ['Sausages', 'Salchichas'],
  buns: ['Burger buns', 'Pan de hamburguesa'],
  lighters: ['Firelighters', 'Pastillas de encendido'],
  mustard: ['Mustard', 'Mostaza'],
  nappies: ['Nappies', 'Pañales'],
  wipes: ['Baby wipes', 'Toallitas'],
  babyfood: ['Baby food', 'Potitos'],
  flour: ['Flour', 'Harina'],
  eggs: ['Eggs', 'Huevos'],
  sugar: ['Sugar', 'Azúcar'],
  yeast: ['Yeast', 'Levadura'],
  catfood: ['Cat food', 'Comida para gatos'],
  litter: ['Cat litter', 'Arena para gatos'],
  bread: ['Bread', 'Pan'],
  bag: ['Carrier bag', 'Bolsa'],
  bananas: ['Bananas', 'Plátanos'],
  water: ['Water', 'Agua'],
  newspaper: ['Newspaper', 'Periódico'],
  batteries: ['Batteries', 'Pilas'],
  candles: ['Candles', 'Velas'],
  saffron: ['Saffron', 'Azafrán'],
  umbrella: ['Umbrella', 'Paraguas'],
  cards: ['Playing cards', 'Baraja'],
  polish: ['Shoe polish', 'Betún']
}

/** Baskets of the shop, as ids of items in the order in which they were taken along. */
export function* simulateBaskets(seed: number, baskets: number): Generator<readonly string[]> {
  const random = new Random(seed)
  const errands: readonly Errand[] = Object.values(BASKETS.errands)
  const total = errands.reduce((sum, { weight }) => sum + weight, 0)
  const errand = () => {
    let left = random.next() * total
    for (const one of errands) {
      left -= one.weight
      if (left < 0) return one
    }
    return errands[0] as Errand
  }
  for (let made = 0; made < baskets; ) {
    const chances: Readonly<Record<string, number>>[] = [errand().takes]
    if (random.next() < BASKETS.second) chances.push(errand().takes)
    const basket = new Set<string>()
    for (const takes of [...chances, BASKETS.anyway, BASKETS.rare]) {
      for (const [item, chance] of Object.entries(takes)) {
        if (random.next() < chance) basket.add(item)
      }
    }
    // Who takes nothing is no customer.
    if (basket.size === 0) continue
    made += 1
    yield [...basket]
  }
}

/** The shop's baskets as text in both languages: one a line, with semicolons between the items. */
export function makeBaskets(): Readonly<Record<string, string>> {
  const baskets = [...simulateBaskets(BASKETS.seed, BASKETS.baskets)]
  const text = (language: 0 | 1) =>
    baskets
      .map(items => `${items.map(item => NAMES[item]?.[language] ?? item).join(';')}\n`)
      .join('')
  return { 'baskets-en.csv': text(0), 'baskets-es.csv': text(1) }
}
