// stdin: 12 apples\n7 pears and 30 plums\n-5\n
/* Strings by hand: tokenising, number conversion, reversal, run lengths, matrices of characters, qsort and bsearch. */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *reverse(char *s) {
    size_t n = strlen(s);
    for (size_t i = 0; i < n / 2; i++) { char c = s[i]; s[i] = s[n - 1 - i]; s[n - 1 - i] = c; }
    return s;
}

static void runs(const char *s, char *out, size_t room) {
    size_t used = 0;
    while (*s && used + 5 < room) {
        const char *end = s;
        while (*end == *s) end++;
        used += snprintf(out + used, room - used, "%c%d", *s, (int)(end - s));
        s = end;
    }
    out[used] = '\0';
}

static int by_length(const void *a, const void *b) {
    const char *const *x = a, *const *y = b;
    size_t n = strlen(*x), m = strlen(*y);
    return n != m ? (n > m) - (n < m) : strcmp(*x, *y);
}

static int compare_int(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

static int contains(const char *text, const char *part) {
    for (; *text; text++) {
        const char *t = text, *p = part;
        while (*p && *t == *p) t++, p++;
        if (!*p) return 1;
    }
    return 0;
}

int main(void) {
    char line[64];
    long sum = 0;
    int words = 0;
    while (fgets(line, sizeof line, stdin)) {
        char *rest = line, *word;
        while ((word = strsep(&rest, " \n")) != NULL) {
            if (!*word) continue;
            char *end;
            errno = 0;
            long number = strtol(word, &end, 10);
            if (end != word && !*end && errno == 0) sum += number; else words++;
        }
    }
    printf("%ld in %d words\n", sum, words);
    char copy[] = "stressed desserts";
    char packed[40];
    runs("aaabccdddd", packed, sizeof packed);
    printf("%s %s\n", reverse(copy), packed);
    const char *names[] = { "pear", "fig", "banana", "kiwi", "apple" };
    size_t n = sizeof names / sizeof *names;
    qsort(names, n, sizeof *names, by_length);
    for (size_t i = 0; i < n; i++) printf("%s%s", names[i], i + 1 < n ? "," : "\n");
    int sorted[] = { 2, 3, 5, 7, 11, 13 }, key = 11;
    int *found = bsearch(&key, sorted, 6, sizeof key, compare_int);
    printf("%td %d %d\n", found - sorted, contains("hay needle hay", "needle"), contains("hay", "needle"));
    char board[3][4] = { "x.o", ".x.", "o.x" };
    int diagonal = 1;
    for (int i = 0; i < 3; i++) diagonal &= board[i][i] == 'x';
    printf("%d %s\n", diagonal, board[2]);
    errno = 0;
    long big = strtol("99999999999999999999", NULL, 10);
    printf("%d %d %g\n", big == LONG_MAX, errno == ERANGE, strtod("  1.5e3x", NULL));
    char path[32] = "/usr/local/bin/tool";
    char *last = strrchr(path, '/');
    *last++ = '\0';
    printf("%s | %s | %zu\n", path, last, strspn(last, "lot"));
    return 0;
}
