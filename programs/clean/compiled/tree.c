/* A binary search tree: insertion through a pointer to a pointer, recursion in both directions, freed bottom up. */
#include <stdlib.h>

struct tree { int key; struct tree *left, *right; };

static void insert(struct tree **place, int key)
{
    while (*place != NULL)
        place = key < (*place)->key ? &(*place)->left : &(*place)->right;
    *place = calloc(1, sizeof **place);
    if (*place != NULL)
        (*place)->key = key;
}

static int depth(const struct tree *tree)
{
    if (tree == NULL)
        return 0;
    int left = depth(tree->left), right = depth(tree->right);
    return 1 + (left > right ? left : right);
}

static void in_order(const struct tree *tree, int *out, int *n)
{
    if (tree == NULL)
        return;
    in_order(tree->left, out, n);
    out[(*n)++] = tree->key;
    in_order(tree->right, out, n);
}

static void release(struct tree *tree)
{
    if (tree == NULL)
        return;
    release(tree->left);
    release(tree->right);
    free(tree);
}

int main(void)
{
    static const int keys[] = { 50, 20, 70, 10, 30, 60, 90, 25, 65 };
    int sorted[sizeof keys / sizeof *keys], n = 0;
    struct tree *root = NULL;
    for (unsigned i = 0; i < sizeof keys / sizeof *keys; i++)
        insert(&root, keys[i]);
    in_order(root, sorted, &n);
    int d = depth(root);
    release(root);
    for (int i = 1; i < n; i++)
        if (sorted[i - 1] >= sorted[i])
            return 1;
    return d * 10 + n + sorted[2];
}
