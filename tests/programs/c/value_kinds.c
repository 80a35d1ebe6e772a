// Values of kinds that are laid out in unusual ways: bit-fields, nested unions, a flexible array, long double, flags, negative enums.
#include <complex.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum level { LOW = -2, MIDDLE, HIGH = 7 };
enum access { READ = 1, WRITE = 2, EXECUTE = 4 };

struct packed_date {
    unsigned day : 5;
    unsigned month : 4;
    int offset : 6;
    uint64_t serial : 33;
    bool is_leap : 1;
};

struct shape {
    enum { CIRCLE, RECTANGLE } kind;
    union {
        double radius;
        struct {
            float width, height;
        } sides;
        unsigned char raw[8];
    };
};

struct message {
    uint16_t length;
    char kind;
    short words[];
};

typedef struct point {
    int x, y;
} point_t;

static point_t path[3] = {{1, 2}, {-3, 4}};
static int (*operation)(int, int);

static int add(int a, int b) {
    return a + b;
}

static double area(const struct shape *shape) {
    double result = 0;
    switch (shape->kind) {
    case CIRCLE: {
        double squared = shape->radius * shape->radius;
        result = 3 * squared;
        break;
    }
    case RECTANGLE:
        result = shape->sides.width * shape->sides.height;
        break;
    }
    return result;
}

static long sum(struct message *message) {
    long total = 0;
    for (unsigned i = 0; i < message->length; i++) {
        long next = message->words[i];
        total += next;
    }
    return total;
}

static int numbers(int seed) {
    long double wide = seed / 3.0L;
    float narrow = seed / 3.0f;
    unsigned char bytes[4] = {0, 127, 128, 255};
    signed char negative = -128;
    wchar_t letter = L'x';
    _Bool flag = seed > 2;
    __int128 huge = (__int128)seed << 100;
    unsigned long long all = ~0ull;
    enum level level = LOW;
    enum access access = READ | EXECUTE;
    printf("%.3Lf %.3f %d %d %d %d %d %llu %d %d\n", wide, narrow, bytes[3], negative, (int)letter, flag, (int)(huge >> 100), all,
           level, access);
    return bytes[2];
}

int main(void) {
    struct packed_date date = {31, 12, -9, 1ull << 32, true};
    struct shape shapes[2] = {{.kind = CIRCLE, .radius = 1.5}, {.kind = RECTANGLE, .sides = {2, 4.5f}}};
    struct message *message = malloc(sizeof *message + 3 * sizeof(short));
    message->length = 3;
    message->kind = 'm';
    for (int i = 0; i < 3; i++)
        message->words[i] = (short)(i * 100 - 50);
    point_t corners[2][2] = {{{0, 0}, {1, 0}}, {{0, 1}, {1, 1}}};
    char text[12] = "two\twords";
    const char *names[] = {"north", "", NULL};
    operation = add;
    int result = operation(date.day, date.offset);
    path[2].x = result;
    double areas = area(&shapes[0]) + area(&shapes[1]);
    long total = sum(message);
    int last = numbers(10);
    printf("%d %.2f %ld %d %d %s %s %d\n", result, areas, total, last, corners[1][0].y, text, names[0], path[1].x);
    free(message);
    return 0;
}
