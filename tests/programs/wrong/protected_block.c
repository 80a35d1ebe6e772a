// Only what mmap gave can be protected here; what changes nothing is let pass.
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

int main(void) {
    char *block = aligned_alloc(4096, 4096);
    block[0] = 'a';
    if (mprotect(block, 4096, PROT_READ | PROT_WRITE) != 0)
        return 1;
    puts(block[0] == 'a' ? "still there" : "lost");
    mprotect(block, 4096, PROT_READ); //~ unsupported-syscall
    block[0] = 'b';
    return 0;
}
