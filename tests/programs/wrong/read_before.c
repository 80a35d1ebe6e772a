#include <stdlib.h>
int main(void) {
    int *a = calloc(4, sizeof *a);
    int s = 0;
    for (int i = 3; i >= -1; i--)
        s += a[i]; //~ heap-out-of-bounds
    free(a);
    return s;
}
