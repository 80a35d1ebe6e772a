// Functions that run at the end, in reverse order, and an exit code from deep inside.
#include <stdio.h>
#include <stdlib.h>

static char *kept;

static void last(void) {
    printf("last: %s\n", kept);
    free(kept);
}

static void first(void) {
    puts("first");
}

__attribute__((constructor)) static void before(void) {
    puts("before main");
}

__attribute__((destructor)) static void after(void) {
    puts("after everything");
}

static void deep(int n) {
    if (n == 0)
        exit(17);
    deep(n - 1);
}

int main(void) {
    kept = malloc(6);
    sprintf(kept, "%s", "alive");
    atexit(last);
    atexit(first);
    deep(5);
    return 0;
}
