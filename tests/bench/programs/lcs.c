// Longest common subsequence by dynamic programming.
static char a[1500], b[1500];
static int t[1501][1501];

int main(void) {
    unsigned x = 7;
    for (int i = 0; i < 1500; i++) {
        x = x * 1664525 + 1013904223;
        a[i] = 'a' + (x >> 24) % 4;
        x = x * 1664525 + 1013904223;
        b[i] = 'a' + (x >> 24) % 4;
    }
    for (int round = 0; round < 2; round++)
        for (int i = 1; i <= 1500; i++)
            for (int j = 1; j <= 1500; j++)
                if (a[i - 1] == b[j - 1])
                    t[i][j] = t[i - 1][j - 1] + 1;
                else
                    t[i][j] = t[i - 1][j] > t[i][j - 1] ? t[i - 1][j] : t[i][j - 1];
    return t[1500][1500] % 251;
}
