"""graph-tool. Arguments: FILE THREADS. FILE: two vertices a line, numbered from 0."""
import sys
import warnings

warnings.simplefilter('ignore')
import graph_tool
import graph_tool.centrality
import graph_tool.clustering
import graph_tool.topology
import numpy

import peer

graph_tool.openmp_set_num_threads(int(sys.argv[2]))
graph = graph_tool.Graph(directed=False)
graph.add_edge_list(numpy.loadtxt(sys.argv[1], dtype=numpy.int64))
vertices = graph.num_vertices()
pivots = numpy.random.default_rng(7).choice(vertices, min(vertices, 256), replace=False)
step = 1 / (1 + graph.get_total_degrees(graph.get_vertices()).max())


def total(scores):
    return f'sum {scores.a.sum():.6g}'


def paths():
    found = (graph_tool.topology.shortest_distance(graph, a, b) for a, b in peer.pairs(vertices, 1000))
    return f'mean {sum(found) / 1000}'


peer.serve('graph-tool ' + graph_tool.__version__.split()[0], {
    'pagerank20': lambda: total(graph_tool.centrality.pagerank(graph, damping=.85, epsilon=0, max_iter=20)),
    'pagerank': lambda: total(graph_tool.centrality.pagerank(graph, damping=.85, epsilon=1e-8)),
    'eigenvector': lambda: f'{graph_tool.centrality.eigenvector(graph, epsilon=1e-8, max_iter=1000)[0]:.6f}',
    'katz': lambda: total(graph_tool.centrality.katz(graph, alpha=step, epsilon=1e-8)),
    'triangles': lambda: f'mean {graph_tool.clustering.local_clustering(graph, undirected=True).a.mean():.6f}',
    'coreness': lambda: f'largest {graph_tool.topology.kcore_decomposition(graph).a.max()}',
    'components': lambda: graph_tool.topology.label_components(graph)[0].a.max() + 1,
    'paths1000': paths,
    'betweenness256': lambda: total(graph_tool.centrality.betweenness(graph, pivots=pivots)[0]),
    'betweenness': lambda: total(graph_tool.centrality.betweenness(graph)[0]),
    'closeness': lambda: total(graph_tool.centrality.closeness(graph)),
    'harmonic': lambda: total(graph_tool.centrality.closeness(graph, harmonic=True)),
})
