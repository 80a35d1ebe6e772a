/* Functions with a variable number of arguments: the register save area, and what goes on the stack beyond it. */
#include <stdarg.h>

static int sum(int n, ...)
{
    va_list list;
    int total = 0;
    va_start(list, n);
    while (n-- > 0)
        total += va_arg(list, int);
    va_end(list);
    return total;
}

static double weighted(const char *kinds, va_list list)
{
    double total = 0;
    for (; *kinds; kinds++)
        total += *kinds == 'd' ? va_arg(list, double) : *kinds == 'l' ? (double)va_arg(list, long) : va_arg(list, int);
    return total;
}

__attribute__((noinline)) static double mean(const char *kinds, ...)
{
    va_list list, again;
    int n = 0;
    va_start(list, kinds);
    va_copy(again, list);
    double total = weighted(kinds, list);
    total += weighted(kinds, again);
    va_end(again);
    va_end(list);
    while (kinds[n])
        n++;
    return total / 2 / n;
}

int main(void)
{
    int a = sum(3, 1, 2, 3) + sum(9, 1, 1, 1, 1, 1, 1, 1, 1, 1) + sum(0);
    double m = mean("idldidddddddd", 1, 2.5, 40l, 3.5, 6, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 10.0);
    return a + (int)(m * 10);
}
