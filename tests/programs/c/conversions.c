// strtol and its relatives: bases, ends, errors.
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static void whole(const char *text, int base) {
    char *end;
    errno = 0;
    long value = strtol(text, &end, base);
    printf("%ld '%s'%s\n", value, end, errno == ERANGE ? " out of range" : "");
}

int main(void) {
    whole("42 left", 10);
    whole("-0x1fz", 0);
    whole("0777", 0);
    whole("zz", 36);
    whole("none", 10);
    whole("99999999999999999999", 10);
    char *end;
    double number = strtod("-2.5e3m", &end);
    printf("%.3f '%s'\n", number, end);
    printf("%lu %d %.1f\n", strtoul("-1", NULL, 10), atoi("  12x"), atof("0.25"));
    div_t parts = div(-17, 5);
    printf("%d %d %d %ld\n", parts.quot, parts.rem, abs(-3), labs(LONG_MIN + 1));
    return 0;
}
