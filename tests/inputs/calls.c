#include <stdio.h>

static int count;

static void add(int n) {
    count += n;
}

int main(void) {
    add(1);
    add(2);
    add(3);
    puts("added");
    add(4);
    printf("%d\n", count);
    return 0;
}
