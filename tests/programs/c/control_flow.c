#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>
#include <locale.h>
#include <time.h>
#include <alloca.h>
#include <stdbool.h>
#include <complex.h>
static jmp_buf env;
static int order[8], n_order;
static void cleanup(void) {
    printf("cleanup %d\n", n_order);
}
static void cleanup2(void) {
    printf("first out\n");
}
static int sum(int n, ...) {
    va_list ap, copy;
    va_start(ap, n);
    va_copy(copy, ap);
    int t = 0;
    for (int i = 0; i < n; i++)
        t += va_arg(ap, int);
    for (int i = 0; i < n; i++)
        t += 10 * va_arg(copy, int);
    va_end(ap);
    va_end(copy);
    return t;
}
static double mix(const char *f, ...) {
    va_list ap;
    va_start(ap, f);
    double t = 0;
    for (; *f; f++)
        switch (*f) {
        case 'i':
            t += va_arg(ap, int);
            break;
        case 'd':
            t += va_arg(ap, double);
            break;
        case 's':
            t += strlen(va_arg(ap, char *));
            break;
        case 'l':
            t += va_arg(ap, long);
        }
    va_end(ap);
    return t;
}
static void logf_(const char *fmt, ...) {
    char b[64];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(b, sizeof b, fmt, ap);
    va_end(ap);
    printf("log: %s\n", b);
}
static int try_it(int depth) {
    char pad[100];
    memset(pad, depth, sizeof pad);
    if (depth == 0)
        longjmp(env, 42);
    return try_it(depth - 1) + pad[5];
}
static int state(const char *s) {
    enum { START, DIGIT, DOT, DONE } st = START;
    int digits = 0;
    for (; *s; s++)
        switch (st) {
        case START:
            if (*s == '-')
                break; /* fallthrough */
        case DIGIT:
            if (*s == '.')
                st = DOT;
            else {
                digits++;
                st = DIGIT;
            }
            break;
        case DOT:
            if (*s < '0' || *s > '9')
                goto out;
            st = DONE;
            break;
        default:
            goto out;
        }
out:
    return digits * 10 + st;
}
typedef struct {
    int (*op)(int, int);
    char sym;
} Op;
static int add(int a, int b) {
    return a + b;
}
static int sub(int a, int b) {
    return a - b;
}
static int mul(int a, int b) {
    return a * b;
}
static int compose(int (*f)(int, int), int (*g)(int, int), int x) {
    return f(g(x, 3), x);
}
struct vec {
    double x, y, z;
};
static struct vec cross(struct vec a, struct vec b) {
    return (struct vec){a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
static unsigned collatz(unsigned long n) {
    unsigned k = 0;
    while (n != 1) {
        n = n & 1 ? 3 * n + 1 : n >> 1;
        k++;
    }
    return k;
}
static void hanoi(int n, char a, char b, char c, int *moves) {
    if (!n)
        return;
    hanoi(n - 1, a, c, b, moves);
    ++*moves;
    hanoi(n - 1, c, b, a, moves);
}
__attribute__((constructor)) static void before(void) {
    order[n_order++] = 1;
}
__attribute__((destructor)) static void after(void) {
    printf("destructor\n");
}
int main(int argc, char **argv) {
    atexit(cleanup);
    atexit(cleanup2);
    int r = setjmp(env);
    if (r == 0)
        try_it(5);
    else
        printf("jumped %d\n", r);
    printf("%d %g\n", sum(4, 1, 2, 3, 4), mix("idsl", 3, 2.5, "four", 100L));
    logf_("%s=%d (%.1f)", "key", 7, 1.25);
    Op ops[] = {{add, '+'}, {sub, '-'}, {mul, '*'}};
    for (Op *o = ops; o < ops + 3; o++)
        printf("7%c3=%d ", o->sym, o->op(7, 3));
    printf("%d\n", compose(add, mul, 4));
    struct vec c = cross((struct vec){1, 2, 3}, (struct vec){.y = 5, .x = 4, .z = 6});
    printf("%g %g %g\n", c.x, c.y, c.z);
    printf("%u %d %d %d\n", collatz(27), state("-123.45"), state("12x"), state(""));
    int moves = 0;
    hanoi(6, 'A', 'B', 'C', &moves);
    printf("%d\n", moves);
    char *tmp = alloca(32);
    snprintf(tmp, 32, "alloca %d", argc);
    puts(tmp);
    setlocale(LC_ALL, "C");
    wchar_t ws[32];
    swprintf(ws, 32, L"wide %d %ls", 5, L"str");
    printf("%ls %zu %lc\n", ws, wcslen(ws), towupper(L'q'));
    char mb[16];
    size_t k = wcstombs(mb, L"abc", sizeof mb);
    printf("%zu %s %d\n", k, mb, wcscmp(L"a", L"b") < 0);
    time_t zero = 86400 * 365;
    struct tm *tm = gmtime(&zero);
    char when[40];
    strftime(when, sizeof when, "%Y-%m-%d %H:%M:%S %a", tm);
    puts(when);
    tm->tm_mday += 40;
    printf("%ld\n", (long)timegm(tm));
    printf("%d\n", difftime(time(NULL), 0) > 0);
    clock_t ck = clock();
    printf("%d\n", ck != (clock_t)-1);
    printf("%s %d\n", getenv("NOPE") ? "set" : "unset", setenv("NOPE", "yes", 1));
    printf("%s\n", getenv("NOPE"));
    double complex z = 1 + 2 * I;
    z = z * z;
    printf("%g%+gi %g\n", creal(z), cimag(z), cabs(3 + 4 * I));
    bool flags[3] = {true, 5, 0};
    printf("%d%d%d %zu\n", flags[0], flags[1], flags[2], sizeof flags);
    unsigned seed = 1;
    srand(7);
    int r1 = rand();
    srand(7);
    printf("%d\n", r1 == rand());
    for (int i = 0; i < 3; i++)
        printf("%u ", seed = seed * 1103515245u + 12345u);
    puts("");
    int i = 0;
    do {
        if (i == 3)
            continue;
        if (i > 5)
            break;
        printf("%d", i);
    } while (i++ < 9);
    puts("");
    int (*matrix)[3] = malloc(2 * sizeof *matrix);
    for (int a = 0; a < 2; a++)
        for (int b = 0; b < 3; b++)
            matrix[a][b] = a ^ b;
    printf("%d %d\n", matrix[1][2], *(*(matrix + 1) + 1));
    free(matrix);
    const char *names[] = {[2] = "two", [0] = "zero"};
    printf("%s %d %s\n", names[0], names[1] == NULL, names[2]);
    printf("%d %d %d\n", order[0], (int)sizeof(struct {
               char a;
               int b;
               char c;
           }),
           -7 / 2 * 10 + -7 % 3);
    fflush(stdout);
    exit(argc + 4);
}
