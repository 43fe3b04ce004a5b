/** Given names with the forms that people who bear them go by. Common names; no row is anybody. */
export const GIVEN: readonly (readonly string[])[] = [
  ['Francisco', 'Paco', 'Fran', 'Curro'],
  ['José', 'Pepe'],
  ['María', 'Mari'],
  ['María José', 'Mª José', 'M.ª José'],
  ['José Luis', 'Pepe Luis', 'J. Luis'],
  ['María del Carmen', 'Mari Carmen', 'Carmen'],
  ['Antonio', 'Toni', 'Toño'],
  ['Manuel', 'Manolo', 'Manu'],
  ['Dolores', 'Lola'],
  ['Ignacio', 'Nacho'],
  ['Enrique', 'Quique', 'Kike'],
  ['Rosario', 'Charo'],
  ['Mercedes', 'Merche'],
  ['Jesús', 'Chus'],
  ['Isabel', 'Isa'],
  ['Beatriz', 'Bea'],
  ['Concepción', 'Concha'],
  ['Rafael', 'Rafa'],
  ['Alejandro', 'Álex'],
  ['Alejandra', 'Álex'],
  ['Fernando', 'Nando'],
  ['Guillermo', 'Guille'],
  ['Javier', 'Javi'],
  ['Teresa', 'Tere'],
  ['Pilar', 'Pili'],
  ['Santiago', 'Santi'],
  ['Ana'],
  ['Ana María'],
  ['Lucía'],
  ['Marta'],
  ['Elena'],
  ['Pablo'],
  ['Andrés'],
  ['Óscar'],
  ['Nuria'],
  ['Silvia'],
  ['Raquel'],
  ['Hugo'],
  ['Irene'],
  ['Íñigo'],
  ['William', 'Bill', 'Will'],
  ['Robert', 'Bob', 'Rob'],
  ['Elizabeth', 'Liz', 'Beth'],
  ['Katherine', 'Kate', 'Kathy'],
  ['Michael', 'Mike'],
  ['Margaret', 'Maggie', 'Peggy'],
  ['James', 'Jim'],
  ['Susan', 'Sue']
]

/** The last eight of `GIVEN` go with these. */
export const ABROAD = 8

/** The more in front, the more common, roughly as in Spain. */
export const SURNAMES = (
  'García,Rodríguez,González,Fernández,López,Martínez,Sánchez,Pérez,Gómez,Martín,Jiménez,Hernández,Ruiz,' +
  'Díaz,Moreno,Muñoz,Álvarez,Romero,Gutiérrez,Alonso,Navarro,Torres,Domínguez,Vázquez,Ramos,Gil,Ramírez,' +
  'Serrano,Blanco,Molina,Morales,Suárez,Ortega,Delgado,Castro,Ortiz,Rubio,Marín,Sanz,Iglesias,Núñez,Medina,' +
  'Garrido,Cortés,Castillo,Santos,Lozano,Guerrero,Cano,Prieto,Méndez,Cruz,Calvo,Gallego,Vidal,León,Márquez,' +
  'Herrera,Peña,Flores,Cabrera,Campos,Vega,Fuentes,Carrasco,Díez,Reyes,Caballero,Nieto,Aguilar,Pascual,' +
  'Santana,Herrero,Lorenzo,Montero,Hidalgo,Giménez,Ibáñez,Ferrer,Durán,Vicente,Benítez,Mora,Arias,Vargas,' +
  'Carmona,Crespo,Román,Pastor,Soto,Sáez,Velasco,Moya,Soler,Parra,Esteban,Bravo,Gallardo,Rojas,de la Torre,' +
  'de la Fuente,del Río,de los Santos,San Juan,Etxeberria,Goikoetxea,Puigdomènech,Ysern,Zubizarreta,Abrisqueta,' +
  'Baños,Cebrián,Escrivá,Fajardo,Llorente,Quesada,Urrutia,Villalba,Xifré,Yébenes'
).split(',')

export const SURNAMES_ABROAD = (
  'Smith,Jones,Taylor,Brown,Wilson,Evans,Walker,Wright,Thompson,White,Hughes,Edwards,Green,Hall,Wood,Harris,' +
  'Clarke,Jackson,Turner,Hill,Cooper,Ward,Morris,Moore,Baker,Fletcher,Whitcombe,Ashdown,Pemberton,Loxley'
).split(',')

/** Towns with their province and the postcodes that they have here. */
export const TOWNS: readonly (readonly [
  town: string,
  province: string,
  from: number,
  to: number
])[] = [
  ['Madrid', 'Madrid', 28001, 28055],
  ['Barcelona', 'Barcelona', 8001, 8042],
  ['València', 'Valencia', 46001, 46025],
  ['Sevilla', 'Sevilla', 41001, 41020],
  ['Zaragoza', 'Zaragoza', 50001, 50018],
  ['Málaga', 'Málaga', 29001, 29018],
  ['Murcia', 'Murcia', 30001, 30012],
  ['Bilbao', 'Bizkaia', 48001, 48015],
  ['Oviedo', 'Asturias', 33001, 33013],
  ['Gijón', 'Asturias', 33201, 33213],
  ['Albacete', 'Albacete', 2001, 2008],
  ['Sagunto', 'Valencia', 46500, 46500],
  ['Xàtiva', 'Valencia', 46800, 46800],
  ['Ávila', 'Ávila', 5001, 5005],
  ['Lugo', 'Lugo', 27001, 27004],
  ['Dénia', 'Alicante', 3700, 3700]
]

export const DOMAINS = [
  'gmail.com',
  'gmail.com',
  'gmail.com',
  'hotmail.com',
  'outlook.com',
  'yahoo.es',
  'icloud.com',
  'example.org',
  'example.com'
]
