// N queens, by recursion over arrays of flags.
static char column[16], up[32], down[32];

static int place(int row, int n) {
    if (row == n)
        return 1;
    int count = 0;
    for (int i = 0; i < n; i++)
        if (!column[i] && !up[row + i] && !down[row - i + n]) {
            column[i] = up[row + i] = down[row - i + n] = 1;
            count += place(row + 1, n);
            column[i] = up[row + i] = down[row - i + n] = 0;
        }
    return count;
}

int main(void) { return place(0, 10) % 251; }
