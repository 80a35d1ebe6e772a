// Objects that live as long as the program: initialised, zero, constant, in functions, with pointers between them.
#include <stdio.h>

static int table[5] = {5, 4, 3};
static char zeroed[4096];
const char *const names[] = {"zero", "one", "two"};
int *into_table = &table[1];
static const char **which = (const char **)&names[2];
extern int elsewhere;

static unsigned next(void) {
    static unsigned state = 12345;
    state = state * 1103515245u + 12345u;
    return state >> 16 & 0x7fff;
}

int main(void) {
    int sum = 0;
    for (unsigned i = 0; i < sizeof zeroed; i++)
        sum += zeroed[i];
    zeroed[100] = 7;
    into_table[1] += elsewhere;
    printf("%d %d %d %s\n", sum, table[2], zeroed[100], *which);
    for (int i = 0; i < 5; i++)
        printf("%u ", next());
    printf("\n%d\n", (int)(sizeof names / sizeof *names) + table[4]);
    return 0;
}

int elsewhere = 40;
