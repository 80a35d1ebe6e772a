// Power iteration with a matrix that is computed as needed.
static double u[200], v[200];

static double entry(int i, int j) { return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1); }

int main(void) {
    for (int i = 0; i < 200; i++)
        u[i] = 1;
    for (int round = 0; round < 30; round++) {
        for (int i = 0; i < 200; i++) {
            double sum = 0;
            for (int j = 0; j < 200; j++)
                sum += entry(i, j) * u[j];
            v[i] = sum;
        }
        for (int i = 0; i < 200; i++)
            u[i] = v[i] / v[0];
    }
    return (int)(u[7] * 1000) & 127;
}
