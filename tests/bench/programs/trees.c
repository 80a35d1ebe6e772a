// Binary trees, allocated, walked and freed.
#include <stdlib.h>

struct tree {
    struct tree *left, *right;
};

static struct tree *make(int depth) {
    struct tree *t = malloc(sizeof *t);
    t->left = depth ? make(depth - 1) : 0;
    t->right = depth ? make(depth - 1) : 0;
    return t;
}

static int count(struct tree *t) { return t ? 1 + count(t->left) + count(t->right) : 0; }

static void drop(struct tree *t) {
    if (t) {
        drop(t->left);
        drop(t->right);
        free(t);
    }
}

int main(void) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
        struct tree *t = make(14);
        for (int k = 0; k < 10; k++)
            sum += count(t);
        drop(t);
    }
    return sum % 251;
}
