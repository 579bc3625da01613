"""igraph. Arguments: FILE THREADS; igraph has one thread. FILE: two vertices a line, numbered from 0."""
import sys

import igraph

import peer

graph = igraph.Graph.Read_Edgelist(sys.argv[1], directed=False)


def leiden():
    return f"Q {graph.community_leiden(objective_function='modularity', n_iterations=2).modularity:.4f}"


def paths():
    found = (graph.get_shortest_paths(a, b, output='epath')[0] for a, b in peer.pairs(graph.vcount(), 1000))
    return f'mean {sum(map(len, found)) / 1000}'


peer.serve('igraph ' + igraph.__version__, {
    'pagerank': lambda: f'sum {sum(graph.pagerank()):.6g}',
    'eigenvector': lambda: f'sum {sum(graph.evcent()):.6g}',
    'triangles': lambda: f"mean {graph.transitivity_avglocal_undirected(mode='zero'):.6f}",
    'coreness': lambda: f'largest {max(graph.coreness())}',
    'components': lambda: len(graph.connected_components()),
    'leiden': leiden,
    'paths1000': paths,
    'betweenness': lambda: f'sum {sum(graph.betweenness()):.6g}',
    'closeness': lambda: f'sum {sum(graph.closeness()):.6g}',
    'harmonic': lambda: f'sum {sum(graph.harmonic_centrality()):.6g}',
})
