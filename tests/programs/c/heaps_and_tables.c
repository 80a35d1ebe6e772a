#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <limits.h>
#define SWAP(T, a, b)                                                                                        \
    do {                                                                                                     \
        T t_ = (a);                                                                                          \
        (a) = (b);                                                                                           \
        (b) = t_;                                                                                            \
    } while (0)
#define LEN(a) (sizeof(a) / sizeof *(a))
typedef struct heap {
    int *v;
    size_t n, cap;
} heap;
static void heap_push(heap *h, int x) {
    if (h->n == h->cap)
        h->v = realloc(h->v, (h->cap = h->cap ? 2 * h->cap : 4) * sizeof *h->v);
    size_t i = h->n++;
    h->v[i] = x;
    while (i && h->v[(i - 1) / 2] > h->v[i]) {
        SWAP(int, h->v[i], h->v[(i - 1) / 2]);
        i = (i - 1) / 2;
    }
}
static int heap_pop(heap *h) {
    int r = h->v[0];
    h->v[0] = h->v[--h->n];
    for (size_t i = 0;;) {
        size_t l = 2 * i + 1, m = i;
        if (l < h->n && h->v[l] < h->v[m])
            m = l;
        if (l + 1 < h->n && h->v[l + 1] < h->v[m])
            m = l + 1;
        if (m == i)
            return r;
        SWAP(int, h->v[i], h->v[m]);
        i = m;
    }
}
static void merge_sort(int *a, int *t, int n) {
    if (n < 2)
        return;
    int m = n / 2;
    merge_sort(a, t, m);
    merge_sort(a + m, t, n - m);
    int i = 0, j = m, k = 0;
    while (i < m && j < n)
        t[k++] = a[i] <= a[j] ? a[i++] : a[j++];
    while (i < m)
        t[k++] = a[i++];
    while (j < n)
        t[k++] = a[j++];
    memcpy(a, t, n * sizeof *a);
}
static void radix(unsigned *a, size_t n) {
    unsigned *b = malloc(n * sizeof *b);
    for (int s = 0; s < 32; s += 8) {
        size_t c[257] = {0};
        for (size_t i = 0; i < n; i++)
            c[(a[i] >> s & 255) + 1]++;
        for (int i = 0; i < 256; i++)
            c[i + 1] += c[i];
        for (size_t i = 0; i < n; i++)
            b[c[a[i] >> s & 255]++] = a[i];
        memcpy(a, b, n * sizeof *a);
    }
    free(b);
}
struct entry {
    const char *key;
    int value;
    struct entry *next;
};
static unsigned hash(const char *s) {
    unsigned h = 5381;
    while (*s)
        h = h * 33 ^ (unsigned char)*s++;
    return h;
}
static struct entry **table;
static size_t n_buckets = 4, n_entries;
static void rehash(void) {
    size_t m = n_buckets * 2;
    struct entry **t = calloc(m, sizeof *t);
    for (size_t i = 0; i < n_buckets; i++)
        for (struct entry *e = table[i], *n; e; e = n) {
            n = e->next;
            size_t k = hash(e->key) % m;
            e->next = t[k];
            t[k] = e;
        }
    free(table);
    table = t;
    n_buckets = m;
}
static int *lookup(const char *key) {
    size_t k = hash(key) % n_buckets;
    for (struct entry *e = table[k]; e; e = e->next)
        if (!strcmp(e->key, key))
            return &e->value;
    if (++n_entries > n_buckets) {
        rehash();
        k = hash(key) % n_buckets;
    }
    struct entry *e = malloc(sizeof *e);
    *e = (struct entry){key, 0, table[k]};
    table[k] = e;
    return &e->value;
}
static int ford(int n, int m, const int (*e)[3], int s, int *d) {
    for (int i = 0; i < n; i++)
        d[i] = INT_MAX;
    d[s] = 0;
    for (int r = 0; r < n; r++) {
        int ch = 0;
        for (int i = 0; i < m; i++)
            if (d[e[i][0]] != INT_MAX && d[e[i][0]] + e[i][2] < d[e[i][1]]) {
                d[e[i][1]] = d[e[i][0]] + e[i][2];
                ch = 1;
            }
        if (!ch)
            return r;
    }
    return -1;
}
static void permute(char *s, int k, int *n) {
    if (!s[k]) {
        if (++*n % 7 == 1)
            printf("%s ", s);
        return;
    }
    for (int i = k; s[i]; i++) {
        SWAP(char, s[k], s[i]);
        permute(s, k + 1, n);
        SWAP(char, s[k], s[i]);
    }
}
int main(void) {
    heap h = {0};
    int src[] = {9, 4, 7, 1, 8, 2, 6, -3, 5, 0};
    for (size_t i = 0; i < LEN(src); i++)
        heap_push(&h, src[i]);
    while (h.n)
        printf("%d ", heap_pop(&h));
    puts("");
    free(h.v);
    int tmp[LEN(src)];
    merge_sort(src, tmp, LEN(src));
    for (size_t i = 0; i < LEN(src); i++)
        printf("%d%c", src[i], i + 1 < LEN(src) ? ',' : '\n');
    unsigned u[] = {0xffffffff, 5, 0x10000, 7, 0x80000000u, 0};
    radix(u, LEN(u));
    for (size_t i = 0; i < LEN(u); i++)
        printf("%x ", u[i]);
    puts("");
    table = calloc(n_buckets, sizeof *table);
    static const char *words[] = {"a", "b", "a", "c", "dd", "a", "e", "f", "b", "g"};
    for (size_t i = 0; i < LEN(words); i++)
        ++*lookup(words[i]);
    printf("%d %d %d %zu %zu\n", *lookup("a"), *lookup("b"), *lookup("zz"), n_entries, n_buckets);
    for (size_t i = 0; i < n_buckets; i++)
        while (table[i]) {
            struct entry *n = table[i]->next;
            free(table[i]);
            table[i] = n;
        }
    free(table);
    const int e[][3] = {{0, 1, 4}, {0, 2, 1}, {2, 1, 2}, {1, 3, 5}, {2, 3, 8}};
    int d[5];
    printf("%d:", ford(5, LEN(e), e, 0, d));
    for (int i = 0; i < 5; i++)
        printf(" %d", d[i] == INT_MAX ? -1 : d[i]);
    puts("");
    char s[] = "abcd";
    int n = 0;
    permute(s, 0, &n);
    printf("%d\n", n);
    return 0;
}
