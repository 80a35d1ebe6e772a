// math.h: functions, classification, rounding modes of conversion.
#include <math.h>
#include <stdio.h>

int main(void) {
    printf("%.6f %.6f %.6f\n", sin(1.0), cos(1.0), atan2(-1.0, -1.0));
    printf("%.6f %.6f %.6f\n", exp(1.5), log(10.0), pow(2.0, 0.5));
    printf("%.1f %.1f %.1f %.1f\n", floor(-2.5), ceil(-2.5), round(-2.5), trunc(-2.5));
    printf("%.3f %.3f %.3f\n", fmod(7.5, 2.0), hypot(3.0, 4.0), cbrt(27.0));
    printf("%d %d %d\n", isnan(sqrt(-1.0)) != 0, isinf(1.0 / 0.0) != 0, signbit(-0.0) != 0);
    int exponent;
    double mantissa = frexp(48.0, &exponent), whole;
    printf("%.3f %d %.2f %.1f\n", mantissa, exponent, modf(3.75, &whole), ldexp(0.75, 4));
    printf("%ld %d %.10Lf\n", lround(2.5), (int)-2.9, sqrtl(2.0L));
    return 0;
}
