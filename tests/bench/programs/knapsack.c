// The knapsack problem by dynamic programming.
static int best[5001], weight[100], value[100];

int main(void) {
    unsigned x = 11;
    for (int i = 0; i < 100; i++) {
        x = x * 1664525 + 1013904223;
        weight[i] = 1 + (x >> 25);
        value[i] = 1 + (x >> 8) % 1000;
    }
    for (int round = 0; round < 20; round++)
        for (int i = 0; i < 100; i++)
            for (int w = 5000; w >= weight[i]; w--) {
                int with = best[w - weight[i]] + value[i];
                if (with > best[w])
                    best[w] = with;
            }
    return best[5000] % 251;
}
