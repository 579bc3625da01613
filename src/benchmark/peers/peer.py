"""How a peer answers src/benchmark/java/org/coauthor/benchmark/NetworkBenchmark.java: one line in, one run of one measure, one line out."""
import resource
import sys
import time


def processor_seconds():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def pairs(vertices, count):
    """The same people at every peer, between whom a path is looked for."""
    return [((i * 7919 + 17) % vertices, (i * 104729 + 4242) % vertices) for i in range(count)]


def serve(version, measures):
    print('ready', version, sep='\t', flush=True)
    for line in sys.stdin:
        measure = measures.get(line.strip())
        if measure is None:
            print('none', flush=True)
            continue
        processor, wall = processor_seconds(), time.perf_counter()
        note = measure()
        print(f'{time.perf_counter() - wall:.6f}', f'{processor_seconds() - processor:.6f}', note, sep='\t', flush=True)
