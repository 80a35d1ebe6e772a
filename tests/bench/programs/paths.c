// All shortest paths by Floyd and Warshall.
static int d[120][120];

int main(void) {
    unsigned x = 5, sum = 0;
    for (int i = 0; i < 120; i++)
        for (int j = 0; j < 120; j++) {
            x = x * 1664525 + 1013904223;
            d[i][j] = i == j ? 0 : 1 + (x >> 22);
        }
    for (int round = 0; round < 5; round++)
        for (int k = 0; k < 120; k++)
            for (int i = 0; i < 120; i++)
                for (int j = 0; j < 120; j++)
                    if (d[i][k] + d[k][j] < d[i][j])
                        d[i][j] = d[i][k] + d[k][j];
    for (int i = 0; i < 120; i++)
        for (int j = 0; j < 120; j++)
            sum += d[i][j];
    return sum % 251;
}
