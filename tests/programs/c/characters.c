// ctype over the whole of ASCII, and toupper in place.
#include <ctype.h>
#include <stdio.h>

static int count(int (*is)(int)) {
    int n = 0;
    for (int c = 0; c < 128; c++)
        n += is(c) != 0;
    return n;
}

int main(void) {
    printf("%d %d %d %d\n", count(isalpha), count(isdigit), count(isalnum), count(isxdigit));
    printf("%d %d %d %d %d\n", count(isspace), count(ispunct), count(iscntrl), count(isprint), count(isgraph));
    char text[] = "mixed Case, 3 words";
    for (char *c = text; *c; c++)
        *c = (char)(c == text || c[-1] == ' ' ? toupper((unsigned char)*c) : tolower((unsigned char)*c));
    puts(text);
    return 0;
}
