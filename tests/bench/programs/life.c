// Conway's game of life on a torus.
static unsigned char grid[2][64][64];

int main(void) {
    unsigned x = 21, alive = 0;
    for (int i = 0; i < 64; i++)
        for (int j = 0; j < 64; j++) {
            x = x * 1664525 + 1013904223;
            grid[0][i][j] = x >> 30 == 0;
        }
    for (int round = 0; round < 160; round++) {
        unsigned char (*from)[64] = grid[round & 1], (*to)[64] = grid[~round & 1];
        for (int i = 0; i < 64; i++)
            for (int j = 0; j < 64; j++) {
                int n = 0;
                for (int di = -1; di <= 1; di++)
                    for (int dj = -1; dj <= 1; dj++)
                        n += from[(i + di) & 63][(j + dj) & 63];
                n -= from[i][j];
                to[i][j] = n == 3 || (n == 2 && from[i][j]);
            }
    }
    for (int i = 0; i < 64; i++)
        for (int j = 0; j < 64; j++)
            alive += grid[0][i][j];
    return alive % 251;
}
