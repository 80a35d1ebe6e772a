#include <stdlib.h>
int main(void) {
    int *a = malloc(4 * sizeof *a);
    int *first = a;
    a[0] = 7;
    a = realloc(a, 4000 * sizeof *a);
    int x = *first; //~ use-after-free
    free(a);
    return x;
}
