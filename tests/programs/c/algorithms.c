#include <stdio.h>
#include <stdlib.h>
#include <string.h>
typedef struct vec {
    double x, y;
} vec;
typedef struct stack {
    int *data;
    int n, cap;
} stack;
typedef struct {
    char word[12];
    int count;
} entry;
typedef struct list {
    struct list *prev, *next;
    void *payload;
} list;
static void push(stack *s, int v) {
    if (s->n == s->cap) {
        s->cap = s->cap ? s->cap * 2 : 2;
        s->data = realloc(s->data, s->cap * sizeof *s->data);
    }
    s->data[s->n++] = v;
}
static int pop(stack *s) {
    int top = s->data[--s->n];
    return top;
}
static int eval(const char *rpn) {
    stack s = {0};
    for (const char *p = rpn; *p; p++) {
        if (*p >= '0' && *p <= '9')
            push(&s, *p - '0');
        else if (*p != ' ') {
            int b = pop(&s), a = pop(&s), r = 0;
            switch (*p) {
            case '+':
                r = a + b;
                break;
            case '-':
                r = a - b;
                break;
            case '*':
                r = a * b;
                break;
            case '/':
                r = a / b;
            }
            push(&s, r);
        }
    }
    int result = pop(&s);
    free(s.data);
    return result;
}
static int count_words(const char *text, entry out[], int max) {
    char copy[64];
    int n = 0;
    strncpy(copy, text, sizeof copy);
    copy[63] = 0;
    for (char *w = strtok(copy, " "); w; w = strtok(NULL, " ")) {
        int i;
        for (i = 0; i < n && strcmp(out[i].word, w); i++)
            ;
        if (i == n && n < max) {
            strncpy(out[n].word, w, 11);
            out[n].word[11] = 0;
            out[n++].count = 0;
        }
        out[i].count++;
    }
    return n;
}
static vec rotate(vec v, int quarter) {
    while (quarter-- > 0) {
        vec t = {-v.y, v.x};
        v = t;
    }
    return v;
}
static void link_after(list *at, list *fresh) {
    fresh->next = at->next;
    fresh->prev = at;
    at->next->prev = fresh;
    at->next = fresh;
}
static long power(int base, unsigned e) {
    long r = 1;
    for (long b = base; e; e >>= 1, b *= b)
        if (e & 1)
            r *= b;
    return r;
}
static void matmul(int n, double a[n][n], double b[n][n], double c[n][n]) {
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            double s = 0;
            for (int k = 0; k < n; k++)
                s += a[i][k] * b[k][j];
            c[i][j] = s;
        }
}
static int fib(int n) {
    static int memo[32];
    if (n < 2)
        return n;
    if (memo[n])
        return memo[n];
    int a = fib(n - 1), b = fib(n - 2);
    return memo[n] = a + b;
}
int main(void) {
    int e1 = eval("3 4 + 2 *"), e2 = eval("9 3 / 5 -");
    entry words[5];
    memset(words, 0, sizeof words);
    int n = count_words("to be or not to be that", words, 5);
    vec v = rotate((vec){1.5, -2}, 3);
    list head = {&head, &head, NULL}, one = {.payload = &v}, two = {.payload = words};
    link_after(&head, &one);
    link_after(&one, &two);
    int hops = 0;
    for (list *l = head.next; l != &head; l = l->next)
        hops++;
    long p = power(-3, 5);
    double a[3][3] = {{1, 2, 3}, {0, 1, 4}, {5, 6, 0}}, id[3][3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, c[3][3];
    matmul(3, a, id, c);
    unsigned m = 0xF0F0;
    int set = 0;
    for (unsigned x = m; x; x &= x - 1)
        set++;
    char rev[] = "desserts";
    for (size_t i = 0, j = strlen(rev) - 1; i < j; i++, j--) {
        char t = rev[i];
        rev[i] = rev[j];
        rev[j] = t;
    }
    int f = fib(20);
    printf("%d %d %d %s:%d %g,%g %d %ld %g %d %s %d\n", e1, e2, n, words[1].word, words[1].count, v.x, v.y,
           hops, p, c[2][1], set, rev, f);
    return 0;
}
