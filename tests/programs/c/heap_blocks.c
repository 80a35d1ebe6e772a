// malloc, calloc, realloc, free; blocks that grow and move.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct buffer {
    char *bytes;
    size_t length, capacity;
};

static void append(struct buffer *buffer, const char *text) {
    size_t n = strlen(text);
    while (buffer->length + n + 1 > buffer->capacity) {
        buffer->capacity = buffer->capacity ? buffer->capacity * 2 : 8;
        buffer->bytes = realloc(buffer->bytes, buffer->capacity);
        if (!buffer->bytes)
            exit(3);
    }
    memcpy(buffer->bytes + buffer->length, text, n + 1);
    buffer->length += n;
}

int main(void) {
    struct buffer buffer = {0};
    const char *words[] = {"grow", ", ", "shrink", ", ", "and be released"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        append(&buffer, words[i]);
    printf("%s (%zu of %zu)\n", buffer.bytes, buffer.length, buffer.capacity);
    free(buffer.bytes);
    int *zeroed = calloc(10, sizeof *zeroed), sum = 0;
    for (int i = 0; i < 10; i++)
        sum += zeroed[i] + i;
    printf("%d\n", sum);
    free(zeroed);
    free(NULL);
    void *aligned = NULL;
    printf("%d ", posix_memalign(&aligned, 64, 100));
    printf("%d\n", (int)((size_t)aligned % 64));
    free(aligned);
    return 0;
}
