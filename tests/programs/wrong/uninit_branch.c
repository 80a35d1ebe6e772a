#include <stdio.h>
#include <stdlib.h>
int main(void) {
    int *p = malloc(4 * sizeof *p);
    p[0] = 1;
    p[1] = 2;
    p[3] = 4;
    int n = 0;
    for (int i = 0; i < 4; i++)
        if (p[i] > 1) //~ uninitialised-read
            n++;
    printf("%d\n", n > -1);
    free(p);
    return 0;
}
