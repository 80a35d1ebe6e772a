// Arrays whose length is known at run time, and alloca in a loop.
#include <alloca.h>
#include <stdio.h>
#include <string.h>

static int median(int n, const int values[n]) {
    int sorted[n];
    memcpy(sorted, values, sizeof sorted);
    for (int i = 1; i < n; i++)
        for (int j = i; j > 0 && sorted[j - 1] > sorted[j]; j--) {
            int swapped = sorted[j];
            sorted[j] = sorted[j - 1];
            sorted[j - 1] = swapped;
        }
    return sorted[n / 2];
}

static long trace(int n) {
    long matrix[n][n];
    for (int r = 0; r < n; r++)
        for (int c = 0; c < n; c++)
            matrix[r][c] = r * n + c;
    long sum = 0;
    for (int i = 0; i < n; i++)
        sum += matrix[i][i];
    return sum;
}

int main(void) {
    printf("%d %d\n", median(5, (int[]){9, 1, 8, 2, 7}), median(1, (int[]){4}));
    printf("%ld %ld\n", trace(3), trace(10));
    char *parts[4];
    for (int i = 0; i < 4; i++) {
        parts[i] = alloca((size_t)i + 2);
        memset(parts[i], 'a' + i, (size_t)i + 1);
        parts[i][i + 1] = '\0';
    }
    printf("%s %s %s %s\n", parts[0], parts[1], parts[2], parts[3]);
    return 0;
}
