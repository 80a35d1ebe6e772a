// args: -n 3 "two words" x
// argc, argv and its end.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
    int times = 1;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "-n") == 0 && i + 1 < argc) {
            times = atoi(argv[++i]);
            continue;
        }
        for (int n = 0; n < times; n++)
            printf("%s%s", n ? "," : "", argv[i]);
        printf("\n");
    }
    printf("%d %d\n", argc, argv[argc] == NULL);
    return argc;
}
