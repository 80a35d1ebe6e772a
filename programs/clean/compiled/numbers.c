/* Floating point: doubles in registers and in structures returned in two of them, conversions, comparisons, a root by Newton. */
struct complex { double re, im; };
struct mixed { float f; int i; double d; };

static struct complex multiply(struct complex a, struct complex b)
{
    struct complex c = { a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re };
    return c;
}

static double root(double x)
{
    double guess = x > 1.0 ? x : 1.0;
    for (int i = 0; i < 30; i++)
        guess = 0.5 * (guess + x / guess);
    return guess;
}

static struct mixed mix(int i)
{
    struct mixed m = { (float)i / 4, i, (double)i * i };
    return m;
}

static double polynomial(const double *c, int n, double x)
{
    double sum = 0.0;
    while (n-- > 0)
        sum = sum * x + c[n];
    return sum;
}

volatile int ten = 10;

int main(void)
{
    static const double coefficients[] = { 1.0, -2.0, 0.5 };
    struct complex z = { 1.0, 2.0 };
    z = multiply(z, multiply(z, z));
    struct mixed m = mix(ten);
    float quarter = m.f - 2.25f;
    unsigned long big = (unsigned long)(1e19 / (double)ten);
    int sum = (int)root(1024.0) + (int)(z.re + z.im) + (int)(quarter * 8) + (int)m.d;
    if (big != 1000000000000000000ul || polynomial(coefficients, 3, ten) != 31.0)
        return 1;
    return sum + (z.re < z.im);
}
