// Heap sort.
static int a[100000];

static void sift(int i, int n) {
    int x = a[i];
    while (2 * i + 1 < n) {
        int c = 2 * i + 1;
        if (c + 1 < n && a[c + 1] > a[c])
            c++;
        if (a[c] <= x)
            break;
        a[i] = a[c];
        i = c;
    }
    a[i] = x;
}

int main(void) {
    unsigned x = 99, sum = 0;
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 100000; i++) {
            x = x * 1664525 + 1013904223;
            a[i] = x >> 9;
        }
        for (int i = 49999; i >= 0; i--)
            sift(i, 100000);
        for (int n = 99999; n > 0; n--) {
            int t = a[0];
            a[0] = a[n];
            a[n] = t;
            sift(0, n);
        }
        for (int i = 1; i < 100000; i++)
            sum += a[i - 1] <= a[i];
    }
    return sum % 251;
}
