// Unions, bit-fields, flags, shifts, rotation.
#include <stdint.h>
#include <stdio.h>

union number {
    float f;
    uint32_t word;
    uint8_t bytes[4];
};

struct packed_date {
    unsigned day : 5, month : 4, year : 12;
    signed offset : 6;
};

enum { READ = 1 << 0, WRITE = 1 << 1, RUN = 1 << 2 };

static uint32_t rotate(uint32_t value, int by) {
    return value << by | value >> (32 - by);
}

static int population(uint64_t value) {
    int n = 0;
    for (; value; value &= value - 1)
        n++;
    return n;
}

int main(void) {
    union number number = {.f = -0.15625f};
    printf("%08x %02x\n", (unsigned)number.word, number.bytes[3]);
    number.bytes[3] ^= 0x80;
    printf("%g\n", number.f);
    struct packed_date date = {29, 2, 2024, -7};
    date.day++;
    date.month += 20;
    printf("%u %u %u %d %zu\n", date.day, date.month, date.year, date.offset, sizeof date);
    unsigned mode = READ | RUN;
    mode = (mode & ~RUN) | WRITE;
    printf("%u %d\n", mode, !!(mode & RUN));
    printf("%x %d %d\n", (unsigned)rotate(0x80000001u, 4), population(0xf0f0f0f0f0f0f0f0ull), -17 >> 2);
    return 0;
}
