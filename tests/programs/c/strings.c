// string.h: copying, comparing, searching, splitting.
#include <stdio.h>
#include <string.h>

int main(void) {
    char line[64] = "name=value;other=thing";
    printf("%zu %s %s\n", strlen(line), strchr(line, '='), strrchr(line, '=') + 1);
    printf("%s %d\n", strstr(line, "other"), strstr(line, "none") == NULL);
    printf("%d %d %d\n", strcmp("abc", "abd") < 0, strncmp("abc", "abd", 2), strcmp("b", "abc") > 0);
    printf("%zu %zu\n", strspn(line, "aemn"), strcspn(line, ";"));
    char copy[64];
    strcpy(copy, line);
    strcat(copy, ";end");
    strncat(copy, "ing!", 3);
    puts(copy);
    for (char *word = strtok(copy, ";="); word; word = strtok(NULL, ";="))
        printf("<%s>", word);
    putchar('\n');
    char padded[8];
    strncpy(padded, "ab", sizeof padded);
    printf("%d %s\n", memcmp(padded, "ab\0\0\0\0\0\0", 8), (char *)memchr("haystack", 's', 8));
    printf("%s\n", strerror(2));
    return 0;
}
