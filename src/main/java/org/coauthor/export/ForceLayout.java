package org.coauthor.export;

import org.coauthor.network.CollaborationNetwork;

/**
 * Places people by forces (Fruchterman and Reingold, Software: Practice and Experience 21, 1991): everybody repels everybody, joint
 * work attracts, and a pull to the middle keeps apart what is not connected without a frame to stick to. JGraphT's own classes crowd
 * the unconnected on the frame, and its quadtree never ends once two of them lie on one point. The same network gets the same places.
 * Cost: a round is quadratic in the people; fewer rounds for larger networks.
 */
final class ForceLayout {
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double START_TEMPERATURE = 0.1;
    private static final long MOST_PAIRS = 400_000_000;

    private final CollaborationNetwork network;
    private final int n;
    private final double[] x;
    private final double[] y;
    private final double[] dx;
    private final double[] dy;

    private ForceLayout(CollaborationNetwork network) {
        this.network = network;
        n = network.vertices();
        x = new double[n];
        y = new double[n];
        dx = new double[n];
        dy = new double[n];
        for (int v = 0; v < n; v++) {
            double radius = Math.sqrt((v + 0.5) / n);
            x[v] = radius * Math.cos(v * GOLDEN_ANGLE);
            y[v] = radius * Math.sin(v * GOLDEN_ANGLE);
        }
    }

    /** The places, as ordinates of all x and of all y. */
    static double[][] of(CollaborationNetwork network) {
        ForceLayout layout = new ForceLayout(network);
        int rounds = (int) Math.max(20, Math.min(300, MOST_PAIRS / Math.max(1, (long) layout.n * layout.n)));
        for (int round = 0; round < rounds; round++) layout.move(START_TEMPERATURE * (1 - (double) round / rounds));
        return new double[][] {layout.x, layout.y};
    }

    private void move(double temperature) {
        double k = 1 / Math.sqrt(n);
        for (int v = 0; v < n; v++) {
            dx[v] = -x[v];
            dy[v] = -y[v];
        }
        repel(k * k);
        attract(k);
        for (int v = 0; v < n; v++) {
            double length = Math.hypot(dx[v], dy[v]);
            double share = length > temperature ? temperature / length : 1;
            x[v] += dx[v] * share;
            y[v] += dy[v] * share;
        }
    }

    private void repel(double square) {
        for (int v = 0; v < n; v++) {
            for (int w = v + 1; w < n; w++) {
                double ex = x[v] - x[w];
                double ey = y[v] - y[w];
                double force = square / Math.max(1e-9, ex * ex + ey * ey);
                dx[v] += ex * force;
                dy[v] += ey * force;
                dx[w] -= ex * force;
                dy[w] -= ey * force;
            }
        }
    }

    private void attract(double k) {
        int[] offsets = network.offsets();
        int[] neighbours = network.neighbours();
        for (int v = 0; v < n; v++) {
            for (int i = offsets[v]; i < offsets[v + 1]; i++) {
                double ex = x[v] - x[neighbours[i]];
                double ey = y[v] - y[neighbours[i]];
                double force = Math.hypot(ex, ey) / k;
                dx[v] -= ex * force;
                dy[v] -= ey * force;
            }
        }
    }
}
