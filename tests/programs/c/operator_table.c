/* A calculator with a table of function pointers, varargs, recursion and a stack on the heap. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>

typedef double (*operation)(double, double);
struct entry { char sign; operation apply; int weight; };
static double add(double a, double b) { return a + b; }
static double sub(double a, double b) { return a - b; }
static double mul(double a, double b) { return a * b; }
static double quo(double a, double b) { return b == 0 ? 0 : a / b; }
static const struct entry table[] = { {'+', add, 1}, {'-', sub, 1}, {'*', mul, 2}, {'/', quo, 2} };

struct stack { double *items; size_t count, room; };

static void push(struct stack *s, double value) {
    if (s->count == s->room) {
        s->room = s->room ? 2 * s->room : 1;
        s->items = realloc(s->items, s->room * sizeof *s->items);
        if (!s->items) exit(3);
    }
    s->items[s->count++] = value;
}
static double pop(struct stack *s) { return s->items[--s->count]; }

static const struct entry *find(char sign) {
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (table[i].sign == sign) return &table[i];
    return NULL;
}

static double evaluate(const char *text) {
    struct stack values = {0};
    char signs[16];
    int n_signs = 0;
    for (const char *p = text; ; ) {
        while (isspace((unsigned char)*p)) p++;
        const struct entry *now = find(*p);
        if (isdigit((unsigned char)*p)) {
            char *end;
            push(&values, strtod(p, &end));
            p = end;
            continue;
        }
        while (n_signs > 0 && (!now || find(signs[n_signs - 1])->weight >= now->weight)) {
            double right = pop(&values), left = pop(&values);
            push(&values, find(signs[--n_signs])->apply(left, right));
        }
        if (!now) break;
        signs[n_signs++] = *p++;
    }
    double result = pop(&values);
    free(values.items);
    return result;
}

static long total(int count, ...) {
    va_list list;
    long sum = 0;
    va_start(list, count);
    for (int i = 0; i < count; i++) sum += i % 2 ? va_arg(list, long) : va_arg(list, int);
    va_end(list);
    return sum;
}

static char *format(const char *pattern, ...) {
    va_list list, again;
    va_start(list, pattern);
    va_copy(again, list);
    int length = vsnprintf(NULL, 0, pattern, list);
    char *text = malloc(length + 1);
    vsnprintf(text, length + 1, pattern, again);
    va_end(again);
    va_end(list);
    return text;
}

int main(void) {
    const char *lines[] = { "1 + 2 * 3", "10 / 4 - 1", "2*3*4+5", "7/0", NULL };
    for (const char **line = lines; *line; line++)
        printf("%s = %g\n", *line, evaluate(*line));
    char *text = format("%s:%d:%c:%05.1f", "made", total(4, 1, 2L, 3, 4000000000L), 'x', 2.25);
    printf("%s (%zu)\n", text, strlen(text));
    free(text);
    operation best = table[2].apply;
    printf("%g\n", best(table[0].apply(1, 2), 3));
    return 7;
}
