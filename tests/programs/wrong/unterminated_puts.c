#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    char *p = malloc(4);
    memcpy(p, "abcd", 4);
    printf("%s\n", p); //~ heap-out-of-bounds
    free(p);
    return 0;
}
