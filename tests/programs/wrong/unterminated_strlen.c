#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    char *p = malloc(4), *q = malloc(8);
    memcpy(p, "abcd", 4);
    strcpy(q, "ok");
    int n = (int)strlen(q);
    n += (int)strlen(p); //~ heap-out-of-bounds
    free(p);
    free(q);
    return n;
}
