// Tables of functions, callbacks with a context, a machine of states.
#include <stdio.h>

typedef int (*operation)(int, int);

static int add(int a, int b) { return a + b; }
static int subtract(int a, int b) { return a - b; }
static int multiply(int a, int b) { return a * b; }

static const struct {
    char sign;
    operation apply;
} table[] = {{'+', add}, {'-', subtract}, {'*', multiply}};

static int evaluate(const char *text) {
    int stack[8], n = 0;
    for (; *text; text++) {
        if (*text >= '0' && *text <= '9')
            stack[n++] = *text - '0';
        for (unsigned i = 0; i < sizeof table / sizeof *table; i++)
            if (table[i].sign == *text && n > 1) {
                n--;
                stack[n - 1] = table[i].apply(stack[n - 1], stack[n]);
            }
    }
    return stack[0];
}

static void each(const int *values, int n, void (*visit)(int, void *), void *context) {
    while (n--)
        visit(*values++, context);
}

static void collect(int value, void *context) {
    *(long *)context = *(long *)context * 10 + value;
}

int main(void) {
    printf("%d %d\n", evaluate("34+52-*"), evaluate("99*1+"));
    long digits = 0;
    each((const int[]){3, 1, 4, 1, 5}, 5, collect, &digits);
    printf("%ld\n", digits);
    return 0;
}
