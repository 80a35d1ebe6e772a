#include <stdlib.h>
#include <string.h>
int main(void) {
    char *p = malloc(5);
    strcpy(p, "hello"); //~ heap-out-of-bounds
    int n = p[0];
    free(p);
    return n;
}
