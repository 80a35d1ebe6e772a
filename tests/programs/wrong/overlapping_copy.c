#include <string.h>
#include <stdio.h>
int main(void) {
    char b[32] = "0123456789abcdef";
    size_t n = 10;
    for (volatile int i = 0; i < 1; i++)
        n += i;
    memcpy(b + 3, b, n); //~ overlapping-copy
    puts(b);
    return 0;
}
