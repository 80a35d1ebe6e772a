// A page is written after mprotect made it read-only.
#include <stdio.h>
#include <sys/mman.h>

static void seal(int *table) {
    mprotect(table, 4096, PROT_READ);
}

int main(void) {
    int *table = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (int i = 0; i < 8; i++)
        table[i] = i * i;
    seal(table);
    printf("%d\n", table[3]);
    table[3] = 10; //~ read-only-write
    return 0;
}
