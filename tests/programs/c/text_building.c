// snprintf into small buffers, at an offset, and asprintf-like by two passes.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    char buffer[20];
    int n = snprintf(buffer, sizeof buffer, "%s-%04d", "invoice", 77);
    printf("%s %d\n", buffer, n);
    n = snprintf(buffer, sizeof buffer, "%s", "far too long for a buffer of twenty");
    printf("%s %d\n", buffer, n);
    size_t used = 0;
    for (int i = 0; i < 10 && used < sizeof buffer; i++)
        used += (size_t)snprintf(buffer + used, sizeof buffer - used, "%d,", i * i);
    printf("%s %zu\n", buffer, used);
    int needed = snprintf(NULL, 0, "%*s", 50, "right");
    char *exact = malloc((size_t)needed + 1);
    sprintf(exact, "%*s", 50, "right");
    printf("%zu [%s]\n", strlen(exact), exact);
    free(exact);
    return 0;
}
