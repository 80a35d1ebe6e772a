// Conversions, flags, widths and precisions of printf.
#include <stdio.h>
#include <stdint.h>
#include <inttypes.h>

int main(void) {
    printf("[%d] [%5d] [%-5d] [%05d] [%+d] [% d]\n", 42, 42, 42, -42, 42, 42);
    printf("[%u] [%o] [%x] [%#X] [%#o]\n", 3000000000u, 64, 48879, 48879, 8);
    printf("[%ld] [%lld] [%zu] [%hhd] [%hu]\n", -1L, (long long)INT64_MIN, sizeof(long), 300, 70000);
    printf("[%c] [%s] [%10s] [%-10s] [%.3s] [%*.*s]\n", 'x', "text", "right", "left", "truncate", 8, 2, "stars");
    printf("[%f] [%.2f] [%10.3f] [%e] [%.1E] [%g] [%g] [%G]\n", 3.5, 2.675, -1.0, 12345.678, 0.00012, 1e-5, 100000.0, 1e20);
    printf("[%a] [%.0f] [%#.0f] [%f]\n", 1.0, 2.5, 3.0, 1.0 / 3);
    printf("[%" PRIu64 "] [%" PRIx16 "] [%5.3d] [%%]\n", UINT64_MAX, (uint16_t)0xbeef, 7);
    int n = 0;
    printf("counted%n", &n);
    printf(" %d %p\n", n, (void *)0);
    return 0;
}
