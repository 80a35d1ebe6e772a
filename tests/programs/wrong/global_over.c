#include <stdio.h>
static int table[4];
static int guard[400000];
int main(void) {
    for (int i = 0; i < 1000000; i++)
        table[i] = i; //~ unmapped-access
    return guard[0];
}
