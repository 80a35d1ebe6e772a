// stdin: 3\nalpha 10 2.5\nbeta 20 3.5\ngamma 5 1.25\nquit now\n
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>
#include <errno.h>
#include <assert.h>
struct rec {
    char name[16];
    int qty;
    double price;
    struct rec *next;
    unsigned active : 1, level : 3;
    signed delta : 4;
};
typedef int (*cmpfn)(const void *, const void *);
enum order { BY_NAME, BY_QTY = 5, BY_PRICE };
union num {
    int i;
    float f;
    unsigned char b[4];
};
struct buf {
    size_t len;
    char data[];
};
static int by_name(const void *a, const void *b) {
    return strcmp((*(struct rec **)a)->name, (*(struct rec **)b)->name);
}
static int by_qty(const void *a, const void *b) {
    return (*(struct rec **)a)->qty - (*(struct rec **)b)->qty;
}
static int by_price(const void *a, const void *b) {
    double x = (*(struct rec **)a)->price, y = (*(struct rec **)b)->price;
    return (x > y) - (x < y);
}
static struct {
    enum order o;
    cmpfn f;
    const char *label;
} orders[] = {{BY_NAME, by_name, "name"}, {BY_QTY, by_qty, "qty"}, {BY_PRICE, by_price, "price"}};
static struct buf *append(struct buf *b, const char *s) {
    size_t n = strlen(s), old = b ? b->len : 0;
    b = realloc(b, sizeof *b + old + n + 1);
    assert(b);
    memcpy(b->data + old, s, n + 1);
    b->len = old + n;
    return b;
}
static int find(int key, const int *v, size_t n) {
    size_t lo = 0, hi = n;
    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        if (v[mid] == key)
            return (int)mid;
        if (v[mid] < key)
            lo = mid + 1;
        else
            hi = mid;
    }
    return -1;
}
static int intcmp(const void *a, const void *b) {
    return *(int *)a - *(int *)b;
}
static long counter(void) {
    static long n = 100;
    return ++n;
}
int main(int argc, char **argv) {
    char line[64];
    int n = 0;
    struct rec *head = NULL, **tail = &head;
    if (!fgets(line, sizeof line, stdin))
        return 1;
    n = atoi(line);
    for (int i = 0; i < n; i++) {
        struct rec *r = calloc(1, sizeof *r);
        if (scanf("%15s %d %lf", r->name, &r->qty, &r->price) != 3)
            return 2;
        r->active = i % 2;
        r->level = i + 5;
        r->delta = -i;
        *tail = r;
        tail = &r->next;
    }
    struct rec **all = malloc(n * sizeof *all);
    int k = 0;
    for (struct rec *r = head; r; r = r->next)
        all[k++] = r;
    for (size_t o = 0; o < sizeof orders / sizeof *orders; o++) {
        qsort(all, n, sizeof *all, orders[o].f);
        printf("%s(%d):", orders[o].label, orders[o].o);
        for (int i = 0; i < n; i++)
            printf(" %s/%d/%.2f/%u%u%d", all[i]->name, all[i]->qty, all[i]->price, all[i]->active,
                   all[i]->level, all[i]->delta);
        puts("");
    }
    int c;
    while ((c = getchar()) != EOF)
        if (isalpha(c))
            putchar(toupper(c));
        else if (isspace(c))
            putchar('_');
    putchar('\n');
    char csv[] = "a,b;;c , d";
    char *save;
    for (char *t = strtok_r(csv, ",;", &save); t; t = strtok_r(NULL, ",;", &save))
        printf("<%s>", t);
    puts("");
    struct buf *b = NULL;
    for (int i = 0; i < 5; i++) {
        sprintf(line, "%d-", i * i * i);
        b = append(b, line);
    }
    printf("%s %zu\n", b->data, b->len);
    int sorted[] = {1, 4, 9, 16, 25, 36}, key = 16;
    int *hit = bsearch(&key, sorted, 6, sizeof(int), intcmp);
    printf("%td %d %d\n", hit - sorted, find(17, sorted, 6), find(36, sorted, 6));
    union num u;
    u.f = 1.0f;
    printf("%#x %02x%02x\n", u.i, u.b[3], u.b[2]);
    errno = 0;
    long big = strtol("99999999999999999999", NULL, 10);
    printf("%d %d\n", errno == ERANGE, big > 0);
    FILE *f = fopen("/nonexistent/file", "r");
    printf("%p %s\n", (void *)f, strerror(errno));
    printf("%ld %ld %d\n", counter(), counter() > 0 ? counter() : 0, argc);
    int rows = 3, cols = argc + 3;
    int grid[rows][cols];
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < cols; j++)
            grid[i][j] = i * cols + j;
    printf("%d %zu\n", grid[2][3], sizeof grid);
    char *dup = strdup("hello world"), *p = strchr(dup, 'o');
    *p = 0;
    printf("%s %s %d\n", dup, strrchr(p + 1, 'o'), strncmp(dup, "help", 3));
    char *t2 = strstr("finding nemo", "nem");
    printf("%s %zu %zu\n", t2, strspn("aabbc", "ab"), strcspn("hello", "lo"));
    memmove(line, "0123456789", 11);
    memmove(line + 2, line, 5);
    puts(line);
    memset(line, '*', 3);
    puts(line);
    printf("%d\n", memcmp("abc", "abd", 3) < 0);
    free(dup);
    free(b);
    free(all);
    while (head) {
        struct rec *x = head->next;
        free(head);
        head = x;
    }
    return n;
}
