import { plainWords } from '../../ingest/text/plain-words.ts'

/** What an action pulls at, as far as its name tells. */
export type Lever = 'discount' | 'upgrade' | 'prevention' | 'recovery'

/** Words by which a name is taken for one; in plain words, either language. */
const WORDS: Readonly<Record<Lever, RegExp>> = {
  discount:
    /\b(?:discounts?|sale|half price|coupons?|vouchers?|cheaper|downgrade|2x1|\d+ % off|\d+% off|descuentos?|rebajas?|mitad de precio|cupon(?:es)?|vales?|mas barat[oa]s?|\d+ ?% menos)\b/,
  upgrade: /\b(?:upgrades?|premium|upsell\w*|superior|mejora de (?:plan|tarifa)|mas caro)\b/,
  prevention:
    /\b(?:prevent\w*|retention|retain|stay|don t go|prevencion|retencion|retener|quedate|no te vayas|antes de (?:irte|la baja))\b/,
  recovery:
    /\b(?:win ?back|recover\w*|reactivat\w*|come back|recuper\w*|reactiva\w*|vuelve|volver|rescate)\b/
}

/** Names of segments of customers who have gone. */
const LOST =
  /\b(?:lost|former|ex|churned|lapsed|gone|left|perdid[oa]s?|antigu[oa]s?|bajas?|exclientes?|se fueron)\b/

const leversByName = (name: string): ReadonlySet<Lever> => {
  const words = plainWords(name)
  return new Set((Object.keys(WORDS) as Lever[]).filter(lever => WORDS[lever].test(words)))
}

/** Whether an action, by its name, pulls at that. */
export const pullsAt = (name: string, lever: Lever): boolean => leversByName(name).has(lever)

/** Whether a segment, by its name, is of customers who have gone. */
export const isOfTheLost = (segment: string): boolean => LOST.test(plainWords(segment))
