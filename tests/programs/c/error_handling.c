/* Errors by setjmp and longjmp, cleanup lists, gotos, static state, recursion with memo, signals to oneself. */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static jmp_buf *handler;
static const char *message;
static volatile sig_atomic_t interrupts;

static void fail(const char *why) { message = why; longjmp(*handler, 2); }

static int parse(const char *s, int depth) {
    if (depth > 4) fail("too deep");
    int value = 0;
    while (*s) {
        if (*s == '(') return value + parse(s + 1, depth + 1);
        if (*s < '0' || *s > '9') fail("not a digit");
        value = value * 10 + (*s++ - '0');
    }
    return value;
}

static int attempt(const char *s, int *result) {
    jmp_buf here, *outer = handler;
    handler = &here;
    int code = setjmp(here);
    if (code == 0) *result = parse(s, 0);
    handler = outer;
    return code;
}

static unsigned long memo[64];
static unsigned long fib(int n) { return n < 2 ? n : memo[n] ? memo[n] : (memo[n] = fib(n - 1) + fib(n - 2)); }

static int build(int fail_at) {
    int *a = NULL, *b = NULL, result = -1;
    a = malloc(sizeof *a * 4);
    if (fail_at == 1) goto out;
    b = calloc(4, sizeof *b);
    if (fail_at == 2) goto out;
    memset(a, 0, sizeof *a * 4);
    result = a[3] + b[2];
out:
    free(b);
    free(a);
    return result;
}

static void on_signal(int number) { interrupts += number == SIGINT ? 1 : 100; }

int main(void) {
    const char *texts[] = { "12", "1(2(3", "12x", "((((((1" };
    for (int i = 0; i < 4; i++) {
        int result = -1;
        if (attempt(texts[i], &result) == 0) printf("%s -> %d\n", texts[i], result);
        else printf("%s: %s\n", texts[i], message);
    }
    printf("%lu %d %d %d\n", fib(60), build(0), build(1), build(2));
    signal(SIGINT, on_signal);
    signal(SIGUSR1, on_signal);
    raise(SIGINT);
    raise(SIGUSR1);
    raise(SIGINT);
    printf("%d\n", (int)interrupts);
    return 0;
}
