#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <inttypes.h>
#include <limits.h>
#include <float.h>
#include <math.h>
#include <stddef.h>
int main(void) {
    char buf[200];
    int n;
    printf("%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%u\n", 42, 42, 42, 42, 42, 255, 255, 255, 8, UINT_MAX);
    printf("%.3f|%10.2f|%-10.2f|%e|%G|%a\n", 3.14159, 2.71828, 1.5, 12345.678, 1e-10, 1.0);
    printf("%s|%.2s|%10s|%-10s|%c|%%|%p\n", "hello", "hello", "right", "left", 'x', (void *)0);
    printf("%hhd %hd %ld %lld %zu %td %jd\n", (char)300, (short)70000, LONG_MIN, LLONG_MAX, sizeof buf,
           (ptrdiff_t)-3, (intmax_t)5);
    printf("%*d|%-*d|%.*f\n", 6, 1, 6, 2, 2, 9.999);
    printf("%" PRIu64 " %" PRIx32 " %" PRId8 "\n", UINT64_MAX, (uint32_t)0xabc, (int8_t)-1);
    printf("count%n me\n", &n);
    printf("%d\n", n);
    n = snprintf(buf, 10, "%s-%d", "truncated", 12345);
    printf("[%s] %d\n", buf, n);
    printf("%Lf %Le\n", 1.5L, 2.5e300L * 1e10L);
    printf("%d %f %s\n", INT_MIN, DBL_MAX / 1e300, "end");
    printf("%1$s %2$d %1$s\n", "pos", 7);
    double x;
    int a, b;
    char w[20], c;
    unsigned h;
    n = sscanf("12 0x1f 3.5e2 word Z", "%d %i %lf %19s %c", &a, &b, &x, w, &c);
    printf("%d: %d %d %g %s %c\n", n, a, b, x, w, c);
    n = sscanf("key=val;rest", "%[^=]=%[a-z];%n", w, buf, &a);
    printf("%d %s %s %d\n", n, w, buf, a);
    n = sscanf("ff 077 99", "%x %o %*d", &h, (unsigned *)&a);
    printf("%d %u %d\n", n, h, a);
    char *end;
    printf("%ld %lu %g %lld\n", strtol("-123abc", &end, 10), strtoul("777", NULL, 8),
           strtod("1.5e3xyz", NULL), atoll("99999999999"));
    printf("%s\n", end);
    printf("%g %g %g %d %d\n", INFINITY, -NAN, nan(""), isnan(NAN), isinf(-INFINITY));
    printf("%.17g %.0f %.0f %g %g\n", 0.1, 2.5, 3.5, 100000.0, 1000000.0);
    printf("%ju %#o %#X %+.1e\n", UINTMAX_MAX, 8, 48879, -123456.0);
    int e;
    double m = frexp(48.0, &e);
    printf("%g %d %g %g\n", m, e, ldexp(0.75, 4), modf(-3.75, &x));
    printf("%g\n", x);
    printf("%.12f %.12f %.12f %.12f\n", sin(1), cos(1), tan(1), exp(1));
    printf("%.12f %.12f %.12f %.12f\n", log(10), pow(2, 0.5), atan2(1, -1), sinh(1));
    printf("%.10f %.10f %g %g %g\n", tgamma(5.5), erf(0.5), fmod(7.5, 2), remainder(7.5, 2), cbrt(27));
    printf("%g %g %ld %g\n", floor(-1.5), ceil(-1.5), lround(2.5), nearbyint(2.5));
    printf("%g %g %g\n", fmax(1, NAN), fdim(5, 3), fma(2, 3, 4));
    printf("%.6f %.6f %.6f\n", sqrtf(2), powf(2.5f, 1.5f), (double)sinl(1.0L));
    div_t d = div(-7, 2);
    printf("%d %d %ld\n", d.quot, d.rem, labs(-5L));
    puts(strerror(2));
    fputs("fputs\n", stdout);
    putchar('q');
    putc('\n', stdout);
    fwrite("raw\n", 1, 4, stdout);
    return 3;
}
