// Functions with a variable number of arguments: ints, doubles, a format of ours, vsnprintf.
#include <stdarg.h>
#include <stdio.h>

static double sum(const char *kinds, ...) {
    va_list arguments;
    double total = 0;
    va_start(arguments, kinds);
    for (; *kinds; kinds++)
        total += *kinds == 'd' ? va_arg(arguments, double) : *kinds == 'l' ? (double)va_arg(arguments, long) : va_arg(arguments, int);
    va_end(arguments);
    return total;
}

static int tell(char *to, size_t size, const char *format, ...) {
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int needed = vsnprintf(NULL, 0, format, again);
    va_end(again);
    vsnprintf(to, size, format, arguments);
    va_end(arguments);
    return needed;
}

int main(void) {
    printf("%.2f\n", sum("idlidlidliddddddd", 1, 2.5, 3L, 4, 5.5, 6L, 7, 8.5, 9L, 10, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7));
    char small[12];
    int needed = tell(small, sizeof small, "%s has %d items", "basket", 17);
    printf("%s| %d\n", small, needed);
    return 0;
}
