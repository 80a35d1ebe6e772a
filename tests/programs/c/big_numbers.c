#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <stdbool.h>
#include <assert.h>
typedef struct {
    uint32_t *d;
    int n;
} big;
static big from(uint64_t x) {
    big b = {malloc(2 * sizeof(uint32_t)), 2};
    b.d[0] = (uint32_t)x;
    b.d[1] = x >> 32;
    while (b.n > 1 && !b.d[b.n - 1])
        b.n--;
    return b;
}
static void mul_small(big *b, uint32_t k) {
    uint64_t c = 0;
    for (int i = 0; i < b->n; i++) {
        c += (uint64_t)b->d[i] * k;
        b->d[i] = (uint32_t)c;
        c >>= 32;
    }
    if (c) {
        b->d = realloc(b->d, (b->n + 1) * sizeof *b->d);
        b->d[b->n++] = (uint32_t)c;
    }
}
static uint32_t div_small(big *b, uint32_t k) {
    uint64_t r = 0;
    for (int i = b->n; i-- > 0;) {
        r = r << 32 | b->d[i];
        b->d[i] = (uint32_t)(r / k);
        r %= k;
    }
    while (b->n > 1 && !b->d[b->n - 1])
        b->n--;
    return (uint32_t)r;
}
static char *show(big b) {
    big c = {malloc(b.n * sizeof *b.d), b.n};
    memcpy(c.d, b.d, b.n * sizeof *b.d);
    char *s = malloc(b.n * 10 + 2), *p = s + b.n * 10 + 1;
    *p = 0;
    do
        *--p = '0' + div_small(&c, 10);
    while (c.n > 1 || c.d[0]);
    memmove(s, p, strlen(p) + 1);
    free(c.d);
    return s;
}
static big add(big a, big b) {
    if (a.n < b.n) {
        big t = a;
        a = b;
        b = t;
    }
    big r = {calloc(a.n + 1, sizeof(uint32_t)), a.n};
    uint64_t c = 0;
    for (int i = 0; i < a.n; i++) {
        c += (uint64_t)a.d[i] + (i < b.n ? b.d[i] : 0);
        r.d[i] = (uint32_t)c;
        c >>= 32;
    }
    if (c)
        r.d[r.n++] = 1;
    return r;
}
union conv {
    double d;
    uint64_t u;
    struct {
        uint64_t frac : 52, exp : 11, sign : 1;
    } p;
};
static const char *bin(unsigned x, char *buf) {
    char *p = buf;
    for (int i = 31; i >= 0; i--)
        if (x >> i || p != buf)
            *p++ = '0' + (x >> i & 1);
    if (p == buf)
        *p++ = '0';
    *p = 0;
    return buf;
}
struct __attribute__((packed)) header {
    uint8_t type;
    uint16_t len;
    uint32_t crc;
};
struct flags {
    unsigned r : 1, w : 1, x : 1, : 5, level : 4;
    int delta : 6;
};
static int cmp_desc(const void *a, const void *b) {
    const double x = *(const double *)a, y = *(const double *)b;
    return (x < y) - (x > y);
}
static long gcd(long a, long b) {
    return b ? gcd(b, a % b) : labs(a);
}
static uint64_t isqrt(uint64_t n) {
    uint64_t r = 0, b = 1ULL << 62;
    while (b > n)
        b >>= 2;
    for (; b; b >>= 2)
        if (n >= r + b) {
            n -= r + b;
            r = (r >> 1) + b;
        } else
            r >>= 1;
    return r;
}
static bool parse_ip(const char *s, uint8_t out[4]) {
    int n = 0, v = -1;
    for (;; s++) {
        if (*s >= '0' && *s <= '9') {
            v = (v < 0 ? 0 : v) * 10 + *s - '0';
            if (v > 255)
                return false;
        } else if ((*s == '.' || !*s) && v >= 0 && n < 4) {
            out[n++] = (uint8_t)v;
            v = -1;
            if (!*s)
                return n == 4;
        } else
            return false;
    }
}
int main(void) {
    big f = from(1);
    for (uint32_t i = 2; i <= 40; i++)
        mul_small(&f, i);
    char *s = show(f);
    printf("%s\n", s);
    free(s);
    big a = from(0), b = from(1);
    for (int i = 0; i < 200; i++) {
        big c = add(a, b);
        free(a.d);
        a = b;
        b = c;
    }
    s = show(a);
    printf("%s %d\n", s, a.n);
    free(s);
    free(a.d);
    free(b.d);
    free(f.d);
    for (double d = 1.0; d < 4; d += 1.25) {
        union conv c = {.d = -d};
        printf("%d %d %llx ", c.p.sign, c.p.exp - 1023, (unsigned long long)c.p.frac);
    }
    puts("");
    char buf[33];
    printf("%s %s %s\n", bin(0, buf), bin(10, (char[33]){0}), bin(~0u, (char[33]){0}));
    unsigned char raw[] = {7, 0x34, 0x12, 0xef, 0xbe, 0xad, 0xde};
    struct header h;
    memcpy(&h, raw, sizeof h);
    printf("%u %x %x %zu\n", h.type, h.len, h.crc, sizeof h);
    struct flags fl = {1, 0, 1, 9, -20};
    fl.level += 8;
    fl.delta -= 13;
    printf("%u%u%u %u %d %zu\n", fl.r, fl.w, fl.x, fl.level, fl.delta, sizeof fl);
    double v[] = {2.5, -1, 1e10, 0.1};
    qsort(v, 4, sizeof *v, cmp_desc);
    printf("%g %g %g %g\n", v[0], v[1], v[2], v[3]);
    printf("%ld %llu %d %d\n", gcd(-84, 30), (unsigned long long)isqrt(1ULL << 63), (int8_t)200,
           (int)(uint8_t)-1);
    uint8_t ip[4];
    const char *ips[] = {"192.168.0.1", "1.2.3", "256.1.1.1", "1..2.3", "10.0.0.255"};
    for (int i = 0; i < 5; i++) {
        bool ok = parse_ip(ips[i], ip);
        printf("%s%s", ok ? "yes" : "no", i < 4 ? " " : "\n");
    }
    printf("%d %d %u %d\n", -7 >> 1, -7 / 2, -1 > 0u, (char)'\xff' < 0);
    int x = 5;
    x = x++ * 2 + 1;
    printf("%d %d\n", x, sizeof(char[3][4]) == 12);
    return 0;
}
