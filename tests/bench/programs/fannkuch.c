// Fannkuch: flips of permutations.
static int flips(int n) {
    int p[16], q[16], s[16], max = 0, r = n;
    for (int i = 0; i < n; i++)
        p[i] = i;
    for (;;) {
        for (; r != 1; r--)
            s[r - 1] = r;
        for (int i = 0; i < n; i++)
            q[i] = p[i];
        int count = 0;
        for (int k = q[0]; k; k = q[0]) {
            for (int i = 0, j = k; i < j; i++, j--) {
                int t = q[i];
                q[i] = q[j];
                q[j] = t;
            }
            count++;
        }
        if (count > max)
            max = count;
        for (;;) {
            if (r == n)
                return max;
            int first = p[0];
            for (int i = 0; i < r; i++)
                p[i] = p[i + 1];
            p[r] = first;
            if (--s[r] > 0)
                break;
            r++;
        }
    }
}

int main(void) { return flips(8) + flips(9); }
