// Bubble sort.
static int a[2000];

int main(void) {
    unsigned x = 17, sum = 0;
    for (int i = 0; i < 2000; i++) {
        x = x * 1664525 + 1013904223;
        a[i] = x >> 12;
    }
    for (int i = 0; i < 2000; i++)
        for (int j = 0; j + 1 < 2000 - i; j++)
            if (a[j] > a[j + 1]) {
                int t = a[j];
                a[j] = a[j + 1];
                a[j + 1] = t;
            }
    for (int i = 0; i < 2000; i++)
        sum = sum * 3 + a[i];
    return sum % 251;
}
