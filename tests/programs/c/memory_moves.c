// memcpy, memmove with overlap, memset, and what large and odd sizes do.
#include <stdio.h>
#include <string.h>

static unsigned checksum(const unsigned char *bytes, size_t n) {
    unsigned sum = 1;
    for (size_t i = 0; i < n; i++)
        sum = sum * 31 + bytes[i];
    return sum;
}

int main(void) {
    char text[] = "0123456789abcdef";
    memmove(text + 3, text, 8);
    puts(text);
    memmove(text, text + 5, 9);
    puts(text);
    static unsigned char from[5000], to[5100];
    for (size_t i = 0; i < sizeof from; i++)
        from[i] = (unsigned char)(i * i >> 3);
    size_t sizes[] = {0, 1, 7, 16, 33, 100, 255, 1024, 4097};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        memset(to, 0xaa, sizeof to);
        memcpy(to + i, from + 3 * i, sizes[i]);
        printf("%zu %u\n", sizes[i], checksum(to, sizeof to));
    }
    // Only the sign is defined.
    printf("%d\n", memcmp(from, to + 8, 5) < 0);
    return 0;
}
