#include <stdlib.h>
static char *name = "literal";
int main(void) {
    free(name); //~ invalid-free
    return 0;
}
