import type { UndirectedGraph } from 'graphology'
import type { Network } from './model.ts'

/** The graph library: 30 kB that nobody fetches who does not touch a network. */
export interface GraphTools {
  readonly graphOf: (network: Network) => UndirectedGraph
  readonly louvain: typeof import('graphology-communities-louvain').default
  readonly betweenness: typeof import('graphology-metrics/centrality/betweenness').default
  readonly eigenvector: typeof import('graphology-metrics/centrality/eigenvector').default
  readonly pagerank: typeof import('graphology-metrics/centrality/pagerank').default
}

export async function loadTools(): Promise<GraphTools> {
  const [graphology, louvain, betweenness, eigenvector, pagerank] = await Promise.all([
    import('graphology'),
    import('graphology-communities-louvain'),
    import('graphology-metrics/centrality/betweenness.js'),
    import('graphology-metrics/centrality/eigenvector.js'),
    import('graphology-metrics/centrality/pagerank.js')
  ])
  return {
    louvain: louvain.default,
    betweenness: betweenness.default,
    eigenvector: eigenvector.default,
    pagerank: pagerank.default,
    graphOf: ({ names, from, to, weight }) => {
      const graph = new graphology.UndirectedGraph()
      // By place and not by name: what a reader calls people must not meet what objects call their own.
      for (const place of names.keys()) graph.addNode(place)
      from.forEach((one, tie) => {
        graph.addEdge(one, to[tie], { weight: weight[tie] })
      })
      return graph
    }
  }
}
