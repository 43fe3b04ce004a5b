import type { Localised } from '../../i18n/locale.ts'

const ENGLISH = [
  'id\tday\tauthor\tfollowers\ttext\tanswered\tsentiment\ttopic',
  'P01\t2026-03-02\tlena.k\t340\tThe parcel arrived two days early and the grinder works perfectly, thank you!\tyes\tpositive\tdelivery',
  'P02\t2026-03-03\ttomas_r\t85\tMy order has not arrived and nobody answers the phone.\tyes\tnegative\tdelivery',
  'P03\t2026-03-04\tcafe_norte\t5200\tDoes the blue machine fit under a 40 cm shelf? I want to buy one for the bar.\tno\tneutral\tproduct',
  'P04\t2026-03-06\tiris.m\t120\tThe lid broke after a week. Terrible.\tyes\tnegative\tproduct',
  'P05\t2026-03-08\tjonas_b\t60\tGreat coffee, but the price went up again.\tyes\tneutral\tprice',
  'P06\t2026-03-10\tnora_v\t910\tThree weeks waiting for my parcel. Brilliant service, really.\tno\tnegative\tdelivery',
  'P07\t2026-03-11\tmarcos.t\t45\tGood machine, fair price. I recommend it.\tyes\tpositive\tproduct',
  'P08\t2026-03-13\tana_cocina\t18400\tThe app does not open since the update. Anyone else?\tno\tnegative\twebsite',
  'P09\t2026-03-15\tp.ruiz\t230\tSupport solved it in ten minutes, excellent people.\tyes\tpositive\tservice',
  'P10\t2026-03-17\tliv_s\t75\tThe delivery was late and the box was damaged.\tyes\tnegative\tdelivery',
  'P11\t2026-03-18\tteo.w\t1500\tIs the filter of the old model the same? I can’t find it on the website.\tno\tneutral\tproduct',
  'P12\t2026-03-20\tsara.lk\t310\tShipping costs more than the coffee. Too expensive.\tno\tnegative\tprice',
  'P13\t2026-03-22\tdani_hz\t52\tNothing to complain about: everything is fine.\tyes\tpositive\tother',
  'P14\t2026-03-24\tmeri.o\t2700\tI am looking for a gift under 50 euros, do you have a set?\tno\tneutral\tproduct',
  'P15\t2026-03-25\toscar_p\t190\tI was charged twice on your website and nobody replies to my emails.\tno\tnegative\tservice',
  'P16\t2026-03-27\tkim.fr\t640\tThe new grinder is not bad at all.\tyes\tpositive\tproduct',
  'P17\t2026-03-29\tbea_luz\t33\tSlow delivery again.\tyes\tnegative\tdelivery',
  'P18\t2026-03-31\trober.g\t7600\tI fell in love with the blue one, where can I buy it in Porto?\tno\tpositive\tproduct',
  'P19\t2026-04-01\thugo_n\t410\tThe machine leaks and the lid does not close.\tno\tnegative\tproduct',
  'P20\t2026-04-03\tclara.d\t95\tRefund received quickly, thanks.\tyes\tpositive\tservice',
  'P21\t2026-04-05\tw.stein\t1250\tCan I change the delivery address after paying?\tno\tneutral\tdelivery',
  'P22\t2026-04-07\tmila_j\t58\tThe last roast tastes of cardboard.\tno\tnegative\tproduct',
  'P23\t2026-04-09\teli_ott\t29000\tSecond machine that breaks in a month. Never again.\tno\tnegative\tproduct',
  'P24\t2026-04-11\tpaco_m\t140\tDo you ship to the Canary Islands, and how much does it cost?\tno\tneutral\tdelivery'
].join('\n')

const SPANISH = [
  'id\tdía\tautor\tseguidores\ttexto\tcontestado\tsentimiento\ttema',
  'P01\t2026-03-02\tlena.k\t340\tEl paquete llegó dos días antes y el molinillo funciona perfecto, ¡gracias!\tsí\tpositivo\tentrega',
  'P02\t2026-03-03\ttomas_r\t85\tMi pedido no ha llegado y nadie contesta al teléfono.\tsí\tnegativo\tentrega',
  'P03\t2026-03-04\tcafe_norte\t5200\t¿La máquina azul cabe bajo un estante de 40 cm? Quiero comprar una para el bar.\tno\tneutro\tproducto',
  'P04\t2026-03-06\tiris.m\t120\tLa tapa se rompió a la semana. Fatal.\tsí\tnegativo\tproducto',
  'P05\t2026-03-08\tjonas_b\t60\tUn café estupendo, pero el precio ha vuelto a subir.\tsí\tneutro\tprecio',
  'P06\t2026-03-10\tnora_v\t910\tTres semanas esperando mi paquete. Un servicio brillante, de verdad.\tno\tnegativo\tentrega',
  'P07\t2026-03-11\tmarcos.t\t45\tBuena máquina, precio justo. La recomiendo.\tsí\tpositivo\tproducto',
  'P08\t2026-03-13\tana_cocina\t18400\tLa app no se abre desde la actualización. ¿Le pasa a alguien más?\tno\tnegativo\tweb',
  'P09\t2026-03-15\tp.ruiz\t230\tEl soporte lo resolvió en diez minutos, gente excelente.\tsí\tpositivo\tservicio',
  'P10\t2026-03-17\tliv_s\t75\tLa entrega llegó tarde y la caja venía dañada.\tsí\tnegativo\tentrega',
  'P11\t2026-03-18\tteo.w\t1500\t¿El filtro del modelo antiguo es el mismo? No lo encuentro en la web.\tno\tneutro\tproducto',
  'P12\t2026-03-20\tsara.lk\t310\tEl envío cuesta más que el café. Demasiado caro.\tno\tnegativo\tprecio',
  'P13\t2026-03-22\tdani_hz\t52\tNada de lo que quejarse: está todo bien.\tsí\tpositivo\totros',
  'P14\t2026-03-24\tmeri.o\t2700\tBusco un regalo de menos de 50 euros, ¿tenéis algún lote?\tno\tneutro\tproducto',
  'P15\t2026-03-25\toscar_p\t190\tMe han cobrado dos veces en vuestra web y nadie responde a mis correos.\tno\tnegativo\tservicio',
  'P16\t2026-03-27\tkim.fr\t640\tEl molinillo nuevo no está nada mal.\tsí\tpositivo\tproducto',
  'P17\t2026-03-29\tbea_luz\t33\tOtra vez una entrega lenta.\tsí\tnegativo\tentrega',
  'P18\t2026-03-31\trober.g\t7600\tMe he enamorado de la azul, ¿dónde la puedo comprar en Oporto?\tno\tpositivo\tproducto',
  'P19\t2026-04-01\thugo_n\t410\tLa máquina gotea y la tapa no cierra.\tno\tnegativo\tproducto',
  'P20\t2026-04-03\tclara.d\t95\tHe recibido rápido el reembolso, gracias.\tsí\tpositivo\tservicio',
  'P21\t2026-04-05\tw.stein\t1250\t¿Puedo cambiar la dirección de entrega después de pagar?\tno\tneutro\tentrega',
  'P22\t2026-04-07\tmila_j\t58\tEl último tueste sabe a cartón.\tno\tnegativo\tproducto',
  'P23\t2026-04-09\teli_ott\t29000\tSegunda máquina que se rompe en un mes. Nunca más.\tno\tnegativo\tproducto',
  'P24\t2026-04-11\tpaco_m\t140\t¿Enviáis a Canarias y cuánto cuesta?\tno\tneutro\tentrega'
].join('\n')

/**
 * Made-up posts about a made-up shop of coffee machines, written in each language: the word lists say the
 * same of both. Some they get wrong (irony, a complaint in plain words), as they do out there.
 */
export const SAMPLE: Localised = { en: ENGLISH, es: SPANISH }
