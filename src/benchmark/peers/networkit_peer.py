"""NetworKit. Arguments: FILE THREADS. FILE: two vertices a line, numbered from 0."""
import sys

import networkit
from networkit import centrality, community, components, distance, graphio

import peer

networkit.setNumberOfThreads(int(sys.argv[2]))
graph = graphio.EdgeListReader(' ', 0).read(sys.argv[1])
graph.sortEdges()


def run(algorithm):
    algorithm.run()
    return algorithm


def done(algorithm):
    run(algorithm)
    return 'done'


def pagerank(tolerance, most):
    algorithm = centrality.PageRank(graph, damp=.85, tol=tolerance)
    algorithm.maxIterations = most
    return f'{run(algorithm).numberOfIterations()} iterations'


def leiden():
    found = run(community.ParallelLeiden(graph)).getPartition()
    return f'Q {community.Modularity().getQuality(found, graph):.4f}'


def paths():
    steps = 0
    for a, b in peer.pairs(graph.numberOfNodes(), 1000):
        steps += run(distance.BidirectionalBFS(graph, a, b)).getDistance()
    return f'mean {steps / 1000}'


peer.serve('NetworKit ' + networkit.__version__, {
    'pagerank20': lambda: pagerank(0, 20),
    'pagerank': lambda: pagerank(1e-8, 1000),
    'eigenvector': lambda: done(centrality.EigenvectorCentrality(graph, tol=1e-8)),
    'katz': lambda: done(centrality.KatzCentrality(graph, tol=1e-8)),
    'triangles': lambda: done(centrality.LocalClusteringCoefficient(graph, turbo=True)),
    'coreness': lambda: f'largest {run(centrality.CoreDecomposition(graph)).maxCoreNumber()}',
    'components': lambda: str(run(components.ConnectedComponents(graph)).numberOfComponents()),
    'leiden': leiden,
    'paths1000': paths,
    'betweenness256': lambda: done(centrality.EstimateBetweenness(graph, 256, parallel=True)),
    'betweenness': lambda: done(centrality.Betweenness(graph)),
    'closeness': lambda: done(centrality.Closeness(graph, False, centrality.ClosenessVariant.GENERALIZED)),
    'harmonic': lambda: done(centrality.HarmonicCloseness(graph, normalized=False)),
})
