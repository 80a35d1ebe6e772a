// stdin: first line\n\na very long line that does not fit at once\nlast without end
// fgets with a small buffer.
#include <stdio.h>
#include <string.h>

int main(void) {
    char buffer[16];
    int pieces = 0, lines = 0;
    while (fgets(buffer, sizeof buffer, stdin)) {
        pieces++;
        size_t n = strlen(buffer);
        if (n && buffer[n - 1] == '\n') {
            buffer[n - 1] = '\0';
            lines++;
        }
        printf("[%s]\n", buffer);
    }
    printf("%d pieces, %d lines, end %d, error %d\n", pieces, lines, feof(stdin) != 0, ferror(stdin));
    return 0;
}
