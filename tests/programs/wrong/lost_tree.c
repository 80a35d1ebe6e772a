#include <stdlib.h>
struct t {
    struct t *l, *r;
    int k;
};
static struct t *ins(struct t *t, int k) {
    if (!t) {
        t = calloc(1, sizeof *t); //~ leak
        t->k = k;
        return t;
    }
    if (k < t->k)
        t->l = ins(t->l, k);
    else
        t->r = ins(t->r, k);
    return t;
}
int main(void) {
    struct t *root = 0;
    for (int i = 0; i < 5; i++)
        root = ins(root, i * 7 % 5);
    int k = root->k;
    free(root);
    return k;
}
