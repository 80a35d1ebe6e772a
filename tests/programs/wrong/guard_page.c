// A copy runs into a page that nobody may access.
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

int main(void) {
    char *memory = mmap(NULL, 2 * 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mprotect(memory, 4096, PROT_READ | PROT_WRITE);
    memset(memory, 'x', 4096);
    memcpy(memory + 4090, "fits", 4);
    puts("so far");
    memcpy(memory + 4090, "too long", 8); //~ unmapped-access
    return 0;
}
