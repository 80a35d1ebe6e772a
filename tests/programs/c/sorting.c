// qsort and bsearch with comparisons of ours.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct city {
    const char *name;
    int people;
};

static int by_people(const void *a, const void *b) {
    const struct city *x = a, *y = b;
    return (x->people < y->people) - (x->people > y->people);
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const struct city *)a)->name, ((const struct city *)b)->name);
}

int main(void) {
    struct city cities[] = {{"Bern", 134}, {"Oslo", 709}, {"Riga", 605}, {"Bonn", 331}, {"Nice", 342}};
    size_t n = sizeof cities / sizeof *cities;
    qsort(cities, n, sizeof *cities, by_people);
    for (size_t i = 0; i < n; i++)
        printf("%s %d\n", cities[i].name, cities[i].people);
    qsort(cities, n, sizeof *cities, by_name);
    struct city key = {"Oslo", 0}, *found = bsearch(&key, cities, n, sizeof *cities, by_name);
    printf("%s at %td\n", found->name, found - cities);
    key.name = "Rome";
    printf("%d\n", bsearch(&key, cities, n, sizeof *cities, by_name) == NULL);
    return 0;
}
