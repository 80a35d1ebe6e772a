// Structures by value, nested, padded, with arrays and pointers; designated initialisers.
#include <stddef.h>
#include <stdio.h>

struct point {
    short x, y;
};

struct path {
    char name;
    struct point points[3];
    double weight;
    struct path *next;
};

static struct point middle(struct point a, struct point b) {
    return (struct point){.x = (a.x + b.x) / 2, .y = (a.y + b.y) / 2};
}

static struct path doubled(struct path path) {
    for (int i = 0; i < 3; i++)
        path.points[i].x *= 2;
    path.weight *= 2;
    return path;
}

int main(void) {
    struct path a = {.name = 'a', .points = {{1, 2}, [2] = {5, 8}}, .weight = 0.5};
    struct path b = doubled(a);
    b.name = 'b';
    a.next = &b;
    a.points[1] = middle(a.points[0], a.points[2]);
    for (struct path *path = &a; path; path = path->next)
        printf("%c %d,%d %.2f\n", path->name, path->points[1].x, path->points[2].x, path->weight);
    printf("%zu %zu %zu\n", sizeof(struct path), offsetof(struct path, points), offsetof(struct path, weight));
    return 0;
}
