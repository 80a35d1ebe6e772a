#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <stdbool.h>
#include <complex.h>
enum colour { RED, GREEN = 4, BLUE, FLAG = 0x80 };
typedef enum { NEG = -3, ZERO, POS = 7 } sign_t;
struct point {
    short x, y;
};
struct bits {
    unsigned a : 3, b : 9;
    signed c : 5;
    unsigned long long d : 40;
    bool e : 1;
    enum colour f : 4;
};
union value {
    int32_t i;
    float f;
    struct point p;
    unsigned char raw[8];
    double d;
};
struct tagged {
    enum { T_INT, T_STR, T_NONE } tag;
    union {
        int i;
        const char *s;
    };
    struct {
        int inner;
    } deep[2];
};
struct flex {
    unsigned n;
    struct point items[];
};
struct node {
    int key;
    struct node *left, *right;
    char name[8];
};
typedef int (*binop)(int, int);
struct ops {
    binop f;
    const char *label;
    struct ops *self;
};
static int plus(int a, int b) {
    int r = a + b;
    return r;
}
static int minus(int a, int b) {
    int r = a - b;
    return r;
}
static struct node *insert(struct node *t, int key, const char *name) {
    if (t == NULL) {
        struct node *fresh = calloc(1, sizeof *fresh);
        fresh->key = key;
        strncpy(fresh->name, name, sizeof fresh->name - 1);
        return fresh;
    }
    struct node **side = key < t->key ? &t->left : &t->right;
    *side = insert(*side, key, name);
    return t;
}
static void drop(struct node *t) {
    if (t) {
        drop(t->left);
        drop(t->right);
        free(t);
    }
}
static double average(const int values[], size_t n) {
    double total = 0;
    for (size_t i = 0; i < n; i++)
        total += values[i];
    return n ? total / n : 0;
}
static int classify(char c) {
    static int calls;
    register int kind = c >= '0' && c <= '9';
    calls++;
    switch (c) {
    case 'a' ... 'f':
        kind = 2;
        break;
    case '\n':
        kind = 3;
    }
    return kind + calls * 10;
}
int g_table[2][3] = {{1, 2, 3}, {4, 5, 6}};
const char *const g_names[] = {"zero", "one", NULL};
static long double g_ld = 1.25L;
int main(int argc, char **argv) {
    struct point p = {3, -4}, *pp = &p, pts[2] = {{1, 2}, [1].y = 9};
    struct bits b = {5, 300, -7, 0x1234567890ULL, true, BLUE};
    union value v = {.f = -2.5f};
    struct tagged t = {T_STR, .s = "tagged", .deep = {{1}, {2}}};
    enum colour c = GREEN, flags = FLAG | 1;
    sign_t s = NEG;
    struct flex *fl = malloc(sizeof *fl + 3 * sizeof fl->items[0]);
    fl->n = 3;
    for (unsigned i = 0; i < fl->n; i++)
        fl->items[i] = (struct point){i, -(int)i};
    struct node *root = NULL;
    const int keys[] = {50, 20, 70, 60};
    for (int i = 0; i < 4; i++)
        root = insert(root, keys[i], g_names[i % 2]);
    struct ops o = {plus, "plus", &o};
    int r1 = o.f(7, 8);
    o.f = minus;
    int r2 = o.self->f(7, 8);
    char text[] = "esc\t\"q\"\\", letter = 'x', nl = '\n', nul = 0, hi = (char)0xe9;
    unsigned char uc = 200;
    signed char sc = -56;
    uint8_t u8 = 'A';
    int8_t i8 = -1;
    long l = -1234567890123L;
    unsigned long long ull = ~0ULL;
    short sh = -32768;
    size_t sz = sizeof b;
    float f = 0.1f;
    double d = 1e300 * 1e10, tiny = 4.9e-324;
    long double ld = g_ld * 3;
    float complex fc = 1 + 2 * I;
    bool yes = true;
    _Bool no = 0;
    void *vp = &v;
    const void *cvp = NULL;
    int **ipp;
    int *ip = &r1;
    ipp = &ip;
    int grid[2][2][2] = {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}};
    int (*row)[2] = grid[1];
    __int128 wide = (__int128)ull * 3;
    volatile int vol = 5;
    const char *str = "a literal", *argv0 = argv[0] ? "set" : "unset";
    wchar_t w = L'ß';
    char *arr[3] = {text, NULL, "third"};
    double avg = average(keys, 4);
    int k1 = classify('c'), k2 = classify('\n');
    v.p.x = 12;
    printf("%d %d %g %d %d %s %d %d %c%c%c%d\n", r1, r2, avg, k1, k2, t.s, b.c, c + flags + s, letter, nl,
           nul ? '1' : '0', hi);
    printf("%d %d %d %d %ld %llu %d %zu %g %g %g %Lg %g\n", uc, sc, u8, i8, l, ull, sh, sz, f, d, tiny, ld,
           crealf(fc));
    printf("%d%d %d %d %d %d %s %s %lc %s %p\n", yes, no, vp != cvp, **ipp, row[1][0], vol, str, argv0,
           (unsigned)'w', arr[2], (void *)(uintptr_t)(wide >> 64));
    drop(root);
    free(fl);
    return pp->x + pts[1].y + argc + g_table[1][2];
}
