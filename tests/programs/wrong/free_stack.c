#include <stdlib.h>
int main(void) {
    int x = 5;
    int *volatile p = &x;
    free(p); //~ invalid-free
    return x;
}
