#include <stdlib.h>
int main(void) {
    char *a = malloc(40);
    a = realloc(a + 8, 80); //~ invalid-free
    free(a);
    return 0;
}
