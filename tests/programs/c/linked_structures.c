/* Linked structures: a sorted list with deletion, a binary tree, a hash table with chains, a ring buffer. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node { int key; struct node *next; };

static void insert(struct node **at, int key) {
    while (*at && (*at)->key < key) at = &(*at)->next;
    struct node *fresh = malloc(sizeof *fresh);
    fresh->key = key;
    fresh->next = *at;
    *at = fresh;
}

static int delete(struct node **at, int key) {
    for (; *at; at = &(*at)->next)
        if ((*at)->key == key) {
            struct node *gone = *at;
            *at = gone->next;
            free(gone);
            return 1;
        }
    return 0;
}

static struct node *reversed(struct node *list) {
    struct node *done = NULL;
    while (list) {
        struct node *next = list->next;
        list->next = done;
        done = list;
        list = next;
    }
    return done;
}

struct tree { const char *word; int count; struct tree *left, *right; };

static struct tree *grow(struct tree *t, const char *word) {
    if (!t) {
        t = calloc(1, sizeof *t);
        t->word = word;
        t->count = 1;
        return t;
    }
    int order = strcmp(word, t->word);
    if (order < 0) t->left = grow(t->left, word);
    else if (order > 0) t->right = grow(t->right, word);
    else t->count++;
    return t;
}

static void walk(const struct tree *t, int depth) {
    if (!t) return;
    walk(t->left, depth + 1);
    printf("%*s%s %d\n", depth, "", t->word, t->count);
    walk(t->right, depth + 1);
}

static void cut(struct tree *t) {
    if (!t) return;
    cut(t->left);
    cut(t->right);
    free(t);
}

#define BUCKETS 5
struct pair { char *key; int value; struct pair *next; };
static struct pair *buckets[BUCKETS];

static unsigned hash(const char *s) { unsigned h = 5381; while (*s) h = h * 33 ^ (unsigned char)*s++; return h % BUCKETS; }

static int *slot(const char *key) {
    struct pair **at = &buckets[hash(key)];
    for (; *at; at = &(*at)->next) if (!strcmp((*at)->key, key)) return &(*at)->value;
    *at = calloc(1, sizeof **at);
    (*at)->key = strdup(key);
    return &(*at)->value;
}

struct ring { int items[4]; unsigned head, tail; };
static int put(struct ring *r, int v) { if (r->tail - r->head == 4) return 0; r->items[r->tail++ % 4] = v; return 1; }
static int take(struct ring *r, int *v) { if (r->head == r->tail) return 0; *v = r->items[r->head++ % 4]; return 1; }

int main(void) {
    struct node *list = NULL;
    int keys[] = { 5, 1, 4, 9, 2 };
    for (int i = 0; i < 5; i++) insert(&list, keys[i]);
    int gone = delete(&list, 4) + delete(&list, 77) + delete(&list, 1);
    list = reversed(list);
    for (struct node *n = list; n; n = n->next) printf("%d ", n->key);
    printf("(%d deleted)\n", gone);
    while (list) delete(&list, list->key);
    struct tree *tree = NULL;
    char text[] = "the cat and the dog and the bird";
    for (char *word = strtok(text, " "); word; word = strtok(NULL, " ")) tree = grow(tree, word);
    walk(tree, 0);
    for (const char *w = "abcabca"; *w; w++) { char key[2] = { *w, 0 }; ++*slot(key); }
    int sum = *slot("a") * 100 + *slot("b") * 10 + *slot("c");
    printf("%d\n", sum);
    for (int b = 0; b < BUCKETS; b++)
        for (struct pair *p = buckets[b], *next; p; p = next) { next = p->next; free(p->key); free(p); }
    cut(tree);
    struct ring ring = {0};
    int pushed = 0, value, seen = 0;
    for (int i = 1; i <= 6; i++) pushed += put(&ring, i * i);
    while (take(&ring, &value)) seen = seen * 100 + value;
    printf("%d %d\n", pushed, seen);
    return 0;
}
