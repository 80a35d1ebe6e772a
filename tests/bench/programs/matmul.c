// Product of two square matrices of doubles.
static double a[128][128], b[128][128], c[128][128];

int main(void) {
    for (int i = 0; i < 128; i++)
        for (int j = 0; j < 128; j++) {
            a[i][j] = i + j;
            b[i][j] = i - j + 1;
        }
    for (int round = 0; round < 5; round++)
        for (int i = 0; i < 128; i++)
            for (int j = 0; j < 128; j++) {
                double sum = 0;
                for (int k = 0; k < 128; k++)
                    sum += a[i][k] * b[k][j];
                c[i][j] += sum;
            }
    double trace = 0;
    for (int i = 0; i < 128; i++)
        trace += c[i][i];
    return (long)trace & 127;
}
