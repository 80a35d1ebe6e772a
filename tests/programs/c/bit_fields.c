/* Structures, unions, bit fields, nested arrays and enumerations, by value and by pointer. */
#include <stdio.h>
#include <stdint.h>
#include <string.h>
#include <stddef.h>

enum colour { RED = 1, GREEN = 5, BLUE };
struct date { unsigned day : 5; unsigned month : 4; int year : 12; };
union word { uint32_t whole; uint8_t byte[4]; struct { uint16_t low, high; } half; };
struct person { char name[12]; struct date born; enum colour likes; union word id; double weights[3]; struct person *boss; };

static struct person make(const char *name, int day, int month, int year) {
    struct person p = {0};
    strncpy(p.name, name, sizeof p.name - 1);
    p.born = (struct date){ .day = day, .month = month, .year = year };
    p.likes = month % 2 ? RED : BLUE;
    p.id.half.low = 0x1234;
    p.id.half.high = (uint16_t)(day << 8);
    for (int i = 0; i < 3; i++)
        p.weights[i] = day / (i + 1.0);
    return p;
}

static int older(const struct person *a, const struct person *b) {
    if (a->born.year != b->born.year) return a->born.year - b->born.year;
    if (a->born.month != b->born.month) return (int)a->born.month - (int)b->born.month;
    return (int)a->born.day - (int)b->born.day;
}

static struct date tomorrow(struct date d) {
    if (++d.day > 28) { d.day = 1; d.month++; }
    if (d.month > 12) { d.month = 1; d.year++; }
    return d;
}

int main(void) {
    struct person people[3];
    people[0] = make("Anna", 28, 12, 1985);
    people[1] = make("Bernhard the long", 3, 4, -44);
    people[2] = make("Cleo", 31, 1, 2000);
    people[1].boss = &people[0];
    people[2].boss = &people[1];
    for (int i = 0; i < 3; i++) {
        struct person *p = &people[i];
        struct date next = tomorrow(p->born);
        printf("%-11s %u.%u.%d -> %u.%u.%d colour %d id %08x byte %u\n", p->name, p->born.day, p->born.month, p->born.year,
               next.day, next.month, next.year, p->likes, p->id.whole, p->id.byte[3]);
    }
    const struct person *oldest = &people[0];
    for (size_t i = 1; i < sizeof people / sizeof *people; i++)
        if (older(&people[i], oldest) < 0) oldest = &people[i];
    int levels = 0;
    for (const struct person *p = &people[2]; p->boss; p = p->boss) levels++;
    printf("%s %d %zu %zu %.2f\n", oldest->name, levels, sizeof(struct person), offsetof(struct person, weights), people[2].weights[2]);
    return 0;
}
