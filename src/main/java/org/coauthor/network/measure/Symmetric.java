package org.coauthor.network.measure;

/** Small symmetric matrices. */
final class Symmetric {
    private static final int SWEEPS = 50;

    private Symmetric() {}

    /**
     * The eigenvector of the largest eigenvalue, of length 1 and with its first component not negative, by Jacobi's rotations.
     *
     * @param upper the upper triangle; changed
     */
    static double[] top(double[][] upper) {
        int n = upper.length;
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            vectors[i][i] = 1;
            for (int j = 0; j < i; j++) upper[i][j] = upper[j][i];
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++)
            for (int i = 0; i < n; i++)
                for (int j = i + 1; j < n; j++) if (upper[i][j] != 0) rotate(upper, vectors, i, j);
        int best = 0;
        for (int i = 1; i < n; i++) if (upper[i][i] > upper[best][best]) best = i;
        double[] top = new double[n];
        double sign = vectors[0][best] < 0 ? -1 : 1;
        for (int i = 0; i < n; i++) top[i] = sign * vectors[i][best];
        return top;
    }

    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = c * kp - s * kq;
            a[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < a.length; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = c * pk - s * qk;
            a[q][k] = s * pk + c * qk;
            double vp = vectors[k][p];
            double vq = vectors[k][q];
            vectors[k][p] = c * vp - s * vq;
            vectors[k][q] = s * vp + c * vq;
        }
        a[p][q] = 0;
        a[q][p] = 0;
    }
}
