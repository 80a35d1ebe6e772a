// stdin: # comment\nname = widget\ncount=12\n\nbad line\nratio =  0.75  \nlist = 1, 2,3 ,4\nlast=end
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>
#include <stdarg.h>
#include <errno.h>
#include <strings.h>
struct kv {
    char *key, *value;
    struct kv *next;
};
struct sb {
    char *s;
    size_t n, cap;
};
static void sb_add(struct sb *b, const char *fmt, ...) {
    va_list ap, ap2;
    va_start(ap, fmt);
    va_copy(ap2, ap);
    int n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    if (b->n + n + 1 > b->cap) {
        b->cap = (b->n + n + 1) * 2;
        b->s = realloc(b->s, b->cap);
    }
    vsnprintf(b->s + b->n, n + 1, fmt, ap2);
    va_end(ap2);
    b->n += n;
}
static char *trim(char *s) {
    while (isspace((unsigned char)*s))
        s++;
    char *e = s + strlen(s);
    while (e > s && isspace((unsigned char)e[-1]))
        *--e = 0;
    return s;
}
static char *dupe(const char *s) {
    size_t n = strlen(s) + 1;
    return memcpy(malloc(n), s, n);
}
static const char *get(struct kv *l, const char *k) {
    for (; l; l = l->next)
        if (!strcmp(l->key, k))
            return l->value;
    return NULL;
}
static int words(char *s, char **out, int max) {
    int n = 0;
    for (char *p = strtok(s, " ,"); p && n < max; p = strtok(NULL, " ,"))
        out[n++] = p;
    return n;
}
static int match(const char *p, const char *s) {
    switch (*p) {
    case 0:
        return !*s;
    case '*':
        return match(p + 1, s) || (*s && match(p, s + 1));
    case '?':
        return *s && match(p + 1, s + 1);
    default:
        return *p == *s && match(p + 1, s + 1);
    }
}
static int distance(const char *a, const char *b) {
    int n = strlen(a), m = strlen(b), d[n + 1][m + 1];
    for (int i = 0; i <= n; i++)
        for (int j = 0; j <= m; j++) {
            if (!i || !j) {
                d[i][j] = i + j;
                continue;
            }
            int x = d[i - 1][j] + 1, y = d[i][j - 1] + 1, z = d[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
            d[i][j] = x < y ? (x < z ? x : z) : y < z ? y : z;
        }
    return d[n][m];
}
int main(void) {
    char line[128];
    struct kv *list = NULL, **end = &list;
    int no = 0, bad = 0;
    while (fgets(line, sizeof line, stdin)) {
        no++;
        char *s = trim(line);
        if (!*s || *s == '#')
            continue;
        char *eq = strchr(s, '=');
        if (!eq) {
            bad = no;
            continue;
        }
        *eq = 0;
        struct kv *n = malloc(sizeof *n);
        *n = (struct kv){dupe(trim(s)), dupe(trim(eq + 1)), NULL};
        *end = n;
        end = &n->next;
    }
    struct sb b = {0};
    for (struct kv *k = list; k; k = k->next)
        sb_add(&b, "%s%s=<%s>", k == list ? "" : "; ", k->key, k->value);
    printf("%s (%zu) bad %d of %d\n", b.s, b.n, bad, no);
    char *e;
    double r = strtod(get(list, "ratio"), &e);
    printf("%.2f %d %ld %s\n", r, *e, strtol(get(list, "count"), NULL, 0) * 2,
           get(list, "nope") ? "?" : "none");
    char *parts[8];
    char *copy = dupe(get(list, "list"));
    int n = words(copy, parts, 8), sum = 0;
    for (int i = 0; i < n; i++)
        sum += atoi(parts[i]);
    printf("%d %d\n", n, sum);
    free(copy);
    printf("%d%d%d %d %d\n", match("w*g?t", "widget"), match("*", ""), match("a?", "a"),
           distance("kitten", "sitting"), distance("", "abc"));
    char buf[16];
    memset(buf, 'x', sizeof buf);
    strncpy(buf, "abc", 6);
    printf("%.8s %d %d\n", buf, buf[5], buf[6]);
    printf("%s\n", strncat(strcpy(buf, "one"), "twothree", 3));
    printf("%zu %s %s %d %d\n", strcspn("a,b;c", ";,"), strpbrk("hello world", "wo"),
           strstr("a needle in", "needle"), strcasecmp("ABC", "abd") < 0, strncasecmp("ABx", "aby", 2));
    for (char *p = "Hi 5!"; *p; p++)
        printf("%d%d%d%d ", !!isalpha(*p), !!isdigit(*p), !!ispunct(*p), toupper(*p));
    puts("");
    errno = 0;
    strtol("999999999999999999999", NULL, 10);
    printf("%s\n", strerror(errno));
    while (list) {
        struct kv *n = list->next;
        free(list->key);
        free(list->value);
        free(list);
        list = n;
    }
    free(b.s);
    return ferror(stdin) || !feof(stdin);
}
