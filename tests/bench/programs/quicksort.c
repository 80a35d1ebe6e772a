// Quicksort of pseudo-random numbers.
static int a[200000];

static void sort(int *p, int lo, int hi) {
    while (lo < hi) {
        int pivot = p[(lo + hi) / 2], i = lo, j = hi;
        while (i <= j) {
            while (p[i] < pivot)
                i++;
            while (p[j] > pivot)
                j--;
            if (i <= j) {
                int t = p[i];
                p[i++] = p[j];
                p[j--] = t;
            }
        }
        sort(p, lo, j);
        lo = i;
    }
}

int main(void) {
    unsigned x = 12345, sum = 0;
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 200000; i++) {
            x = x * 1664525 + 1013904223;
            a[i] = x >> 8;
        }
        sort(a, 0, 199999);
        for (int i = 1; i < 200000; i++)
            sum += a[i - 1] <= a[i];
    }
    return sum % 251;
}
