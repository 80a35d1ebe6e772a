// Two-dimensional arrays: fixed, as parameters, as pointers to rows; the game of life.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SIZE = 8 };

static int neighbours(int grid[SIZE][SIZE], int row, int column) {
    int n = 0;
    for (int r = -1; r <= 1; r++)
        for (int c = -1; c <= 1; c++)
            if (r || c)
                n += grid[(row + r + SIZE) % SIZE][(column + c + SIZE) % SIZE];
    return n;
}

static void step(int grid[SIZE][SIZE]) {
    int next[SIZE][SIZE];
    for (int r = 0; r < SIZE; r++)
        for (int c = 0; c < SIZE; c++) {
            int n = neighbours(grid, r, c);
            next[r][c] = n == 3 || (n == 2 && grid[r][c]);
        }
    memcpy(grid, next, sizeof next);
}

int main(void) {
    int grid[SIZE][SIZE] = {{0, 1}, {0, 0, 1}, {1, 1, 1}};
    for (int i = 0; i < 6; i++)
        step(grid);
    for (int r = 0; r < SIZE; r++) {
        for (int c = 0; c < SIZE; c++)
            putchar(grid[r][c] ? '#' : '.');
        putchar('\n');
    }
    int(*rows)[3] = malloc(4 * sizeof *rows), sum = 0;
    for (int i = 0; i < 12; i++)
        rows[i / 3][i % 3] = i * i;
    for (int i = 0; i < 4; i++)
        sum += rows[i][i % 3];
    printf("%d\n", sum);
    free(rows);
    return 0;
}
