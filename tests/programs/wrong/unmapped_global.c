// A page of the program's own data is not given back.
#include <sys/mman.h>

static _Alignas(4096) char page[4096] = {1};

int main(void) {
    munmap(page, sizeof page); //~ unsupported-syscall
    return page[0];
}
