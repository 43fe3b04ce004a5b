/**
 * The karate club of Zachary (1977, “An information flow model for conflict and fission in small groups”, Journal of
 * Anthropological Research 33, 452–473, figure 1 and the matrix of existence): 34 members, 78 ties between those
 * who met outside the club, none weighted. Numbers from 1, as in the paper.
 */
export const KARATE_TIES: readonly (readonly [number, number])[] = [
  ...tied(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32),
  ...tied(2, 3, 4, 8, 14, 18, 20, 22, 31),
  ...tied(3, 4, 8, 9, 10, 14, 28, 29, 33),
  ...tied(4, 8, 13, 14),
  ...tied(5, 7, 11),
  ...tied(6, 7, 11, 17),
  ...tied(7, 17),
  ...tied(9, 31, 33, 34),
  ...tied(10, 34),
  ...tied(14, 34),
  ...tied(15, 33, 34),
  ...tied(16, 33, 34),
  ...tied(19, 33, 34),
  ...tied(20, 34),
  ...tied(21, 33, 34),
  ...tied(23, 33, 34),
  ...tied(24, 26, 28, 30, 33, 34),
  ...tied(25, 26, 28, 32),
  ...tied(26, 32),
  ...tied(27, 30, 34),
  ...tied(28, 34),
  ...tied(29, 32, 34),
  ...tied(30, 33, 34),
  ...tied(31, 33, 34),
  ...tied(32, 33, 34),
  ...tied(33, 34)
]

function tied(one: number, ...others: number[]): [number, number][] {
  return others.map(other => [one, other])
}

/**
 * Modularity that the method of Louvain is published to find: 0.4188, in groups of 12, 11, 6 and 5 (documentation of
 * scikit-network, tutorial “Louvain”: 0.4188034188034188; Blondel et al. 2008, table 1, have 0.42).
 */
export const KARATE_LOUVAIN = { modularity: 0.4188, sizes: [12, 11, 6, 5] } as const

/**
 * The largest modularity there is, proved by integer programming: 0.420, in four groups (Brandes et al. 2008, “On
 * modularity clustering”, IEEE Transactions on Knowledge and Data Engineering 20; to four digits 0.4198).
 */
export const KARATE_OPTIMUM = 0.4198

/**
 * Centralities of members 1 to 14 by networkx 2.4 (betweenness_centrality, eigenvector_centrality, pagerank with
 * 0.85, without weights), as published in TwelveYC/network-vi, media/2020/03/karateclub/karate_club.gml (2020).
 */
export const KARATE_CENTRALITIES: readonly (readonly [
  degree: number,
  betweenness: number,
  eigenvector: number,
  pagerank: number
])[] = [
  [16, 0.43763528138528146, 0.35549144452456644, 0.09700181758983709],
  [9, 0.053936688311688304, 0.26595991955249176, 0.05287839103742701],
  [10, 0.14365680615680618, 0.317192504486432, 0.057078423047636745],
  [6, 0.011909271284271283, 0.21117972037789065, 0.03586064322306479],
  [3, 0.0006313131313131313, 0.07596881818306843, 0.021979406974834498],
  [4, 0.02998737373737374, 0.07948304511709896, 0.02911334166344221],
  [4, 0.029987373737373736, 0.07948304511709892, 0.02911334166344221],
  [4, 0, 0.17095974804479666, 0.024490758039509182],
  [5, 0.05592682780182781, 0.22740390712540007, 0.029765339186167028],
  [2, 0.0008477633477633478, 0.10267425072358638, 0.014308950284462801],
  [3, 0.0006313131313131313, 0.0759688181830685, 0.021979406974834498],
  [1, 0, 0.0528556974935212, 0.009564916863537148],
  [2, 0, 0.08425462871671378, 0.014645186487916191],
  [5, 0.04586339586339586, 0.2264727201424815, 0.029536314977202986]
]
