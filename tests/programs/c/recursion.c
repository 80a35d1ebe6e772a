// Queens on a board, and a power set, by recursion.
#include <stdio.h>

static int queens(int n, int row, unsigned columns, unsigned left, unsigned right) {
    if (row == n)
        return 1;
    int count = 0;
    for (int column = 0; column < n; column++) {
        unsigned c = 1u << column, l = 1u << (row + column), r = 1u << (row - column + n);
        if (!(columns & c || left & l || right & r))
            count += queens(n, row + 1, columns | c, left | l, right | r);
    }
    return count;
}

static void subsets(const char *rest, char *chosen, int n) {
    if (!*rest) {
        printf("{%.*s}", n, chosen);
        return;
    }
    subsets(rest + 1, chosen, n);
    chosen[n] = *rest;
    subsets(rest + 1, chosen, n + 1);
}

int main(void) {
    for (int n = 4; n <= 6; n++)
        printf("%d: %d\n", n, queens(n, 0, 0, 0, 0));
    char chosen[4];
    subsets("abc", chosen, 0);
    printf("\n");
    return 0;
}
