#include <stdio.h>
static int *where(int n) {
    int local[4] = {n, n + 1, n + 2, n + 3};
    int *volatile p = local;
    return p;
}
int main(void) {
    int *p = where(3);
    int x = *p; //~ dead-frame-access
    return x;
}
