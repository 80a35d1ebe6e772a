// stdin: Hello, World 42!\n
// getchar, ungetc, putchar: a filter that swaps cases and reads numbers.
#include <ctype.h>
#include <stdio.h>

int main(void) {
    int c, counts[4] = {0};
    while ((c = getchar()) != EOF) {
        if (isdigit(c)) {
            int n;
            ungetc(c, stdin);
            if (scanf("%d", &n) == 1)
                printf("%d", n * 2);
            counts[0]++;
        } else if (isalpha(c)) {
            putchar(isupper(c) ? tolower(c) : toupper(c));
            counts[1]++;
        } else {
            putchar(c);
            counts[isspace(c) ? 2 : 3]++;
        }
    }
    printf("%d %d %d %d\n", counts[0], counts[1], counts[2], counts[3]);
    return counts[1];
}
