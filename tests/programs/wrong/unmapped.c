// What munmap took back is not there any more.
#include <stdio.h>
#include <sys/mman.h>

int main(void) {
    size_t page = 4096;
    int *numbers = mmap(NULL, 3 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    numbers[1024] = 6;
    numbers[2048] = 7;
    munmap(numbers + 1024, page);
    printf("%d\n", numbers[2048]);
    numbers[1025]++; //~ unmapped-access
    return 0;
}
