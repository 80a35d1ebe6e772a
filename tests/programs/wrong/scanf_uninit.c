#include <stdio.h>
int main(void) {
    int n;
    sscanf("abc", "%d", &n);
    if (n > 3) //~ uninitialised-read
        return 0;
    return 0;
}
