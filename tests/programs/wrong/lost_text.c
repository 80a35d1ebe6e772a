#include <stdlib.h>
#include <string.h>
static char *join(const char *a, const char *b) {
    char *r = malloc(strlen(a) + strlen(b) + 1); //~ leak
    strcpy(r, a);
    strcat(r, b);
    return r;
}
int main(void) {
    return join("ab", "cd")[3] - 'd';
}
