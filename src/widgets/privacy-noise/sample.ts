import type { Localised } from '../../i18n/locale.ts'

/** Made-up customers of a made-up shop, and whether they paid late. */
export const SAMPLE: Localised = {
  en: `Name	Age	Town	Paid late
Alba	34	Lugo	yes
Bruno	44	Lugo	yes
Carla	23	Soria	no
Dario	37	Soria	yes
Elsa	53	Lugo	yes
Fidel	30	Soria	yes
Gala	20	Teruel	no
Hugo	70	Lugo	yes
Ines	38	Lugo	no
Joel	65	Lugo	yes
Katia	57	Lugo	no
Lola	51	Soria	yes
Marc	49	Lugo	yes
Nora	71	Teruel	no
Oriol	19	Lugo	no
Petra	38	Teruel	yes
Quim	46	Teruel	yes
Rita	47	Soria	yes
Saul	35	Soria	yes
Tania	48	Teruel	no
Unai	52	Teruel	no
Vera	63	Lugo	yes
Wanda	62	Soria	yes
Xavi	31	Teruel	no
Yago	36	Soria	no
Zoe	66	Teruel	yes
Ariadna	54	Soria	no
Blas	25	Soria	no
Celia	36	Teruel	no
Dimas	34	Soria	yes`,
  es: `Nombre	Edad	Localidad	Pagó tarde
Alba	34	Lugo	sí
Bruno	44	Lugo	sí
Carla	23	Soria	no
Dario	37	Soria	sí
Elsa	53	Lugo	sí
Fidel	30	Soria	sí
Gala	20	Teruel	no
Hugo	70	Lugo	sí
Ines	38	Lugo	no
Joel	65	Lugo	sí
Katia	57	Lugo	no
Lola	51	Soria	sí
Marc	49	Lugo	sí
Nora	71	Teruel	no
Oriol	19	Lugo	no
Petra	38	Teruel	sí
Quim	46	Teruel	sí
Rita	47	Soria	sí
Saul	35	Soria	sí
Tania	48	Teruel	no
Unai	52	Teruel	no
Vera	63	Lugo	sí
Wanda	62	Soria	sí
Xavi	31	Teruel	no
Yago	36	Soria	no
Zoe	66	Teruel	sí
Ariadna	54	Soria	no
Blas	25	Soria	no
Celia	36	Teruel	no
Dimas	34	Soria	sí`
}
