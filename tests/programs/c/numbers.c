/* Numbers: floats and doubles, long double, complex shifts, 128 bits, integer division, conversions, bits. */
#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static unsigned popcount(uint64_t x) { unsigned n = 0; for (; x; x &= x - 1) n++; return n; }
static uint32_t reverse(uint32_t x) { uint32_t r = 0; for (int i = 0; i < 32; i++) r |= (x >> i & 1u) << (31 - i); return r; }
static double horner(const double *c, int n, double x) { double r = 0; while (n--) r = r * x + c[n]; return r; }
static int64_t gcd(int64_t a, int64_t b) { while (b) { int64_t t = a % b; a = b; b = t; } return a < 0 ? -a : a; }

int main(void) {
    double c[] = { 1, -2.5, 0, 4 };
    float third = 1.0f / 3;
    long double wide = 1.0L / 3;
    unsigned __int128 product = (unsigned __int128)UINT64_MAX * 3;
    printf("%.9g %.3Lf %" PRIu64 "\n", third, wide * 9, (uint64_t)(product >> 64));
    printf("%g %" PRId64 " %u %#" PRIx32 "\n", horner(c, 4, 0.5), gcd(-84, 36), popcount(0xf0f0ULL), reverse(6));
    int8_t small = (int8_t)200;
    uint16_t wrapped = (uint16_t)-1;
    printf("%d %u %d %d %d\n", small, wrapped, -7 / 2, -7 % 2, (int)-2.9);
    uint32_t bits;
    memcpy(&bits, &third, sizeof bits);
    printf("%#x %d %d %.0f\n", bits, isnan(NAN), signbit(-0.0) != 0, floor(-0.5));
    double sum = 0;
    for (int i = 1; i <= 20; i++) sum += (i % 2 ? 1.0 : -1.0) / (2 * i - 1);
    printf("%.6f %.4f %.4f\n", 4 * sum, sqrt(2), pow(2, 0.5) * exp(0) + sin(0));
    uint64_t state = 88172645463325252ULL;
    for (int i = 0; i < 5; i++) { state ^= state << 13; state ^= state >> 7; state ^= state << 17; }
    printf("%" PRIu64 " %d\n", state % 1000, FLT_DIG);
    return (int)(state % 200);
}
