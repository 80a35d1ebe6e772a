#include <stdio.h>
static int average(const int *v, int n) {
    int s = 0;
    for (int i = 0; i < n; i++)
        s += v[i];
    return s / n; //~ divide-error
}
int main(void) {
    int v[1] = {0};
    printf("%d\n", average(v, 0));
    return 0;
}
