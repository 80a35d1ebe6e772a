/* Strings in the C manner: a growing buffer, copying and turning round, words counted, numbers to digits and back. */
#include <stdlib.h>
#include <string.h>

struct buffer { char *bytes; size_t length, room; };

int puts(const char *);

static void append(struct buffer *buffer, const char *text)
{
    size_t n = strlen(text);
    if (buffer->length + n + 1 > buffer->room) {
        buffer->room = 2 * (buffer->length + n + 1);
        buffer->bytes = realloc(buffer->bytes, buffer->room);
        if (buffer->bytes == NULL)
            abort();
    }
    memcpy(buffer->bytes + buffer->length, text, n + 1);
    buffer->length += n;
}

static void turn_round(char *text)
{
    for (char *a = text, *b = text + strlen(text); a < b; a++) {
        char held = *--b;
        *b = *a;
        *a = held;
    }
}

static int n_words(const char *text)
{
    int n = 0, inside = 0;
    for (; *text; text++) {
        if (*text == ' ')
            inside = 0;
        else if (!inside)
            inside = 1, n++;
    }
    return n;
}

static const char *digits(unsigned number, char *end)
{
    *end = 0;
    do
        *--end = (char)('0' + number % 10);
    while (number /= 10);
    return end;
}

static unsigned number(const char *text)
{
    unsigned n = 0;
    while (*text >= '0' && *text <= '9')
        n = n * 10 + (unsigned)(*text++ - '0');
    return n;
}

int main(void)
{
    struct buffer buffer = { NULL, 0, 0 };
    char scratch[12];
    append(&buffer, "the quick");
    append(&buffer, " brown fox jumps over ");
    append(&buffer, digits(4095, scratch + 11));
    append(&buffer, " lazy dogs");
    puts(buffer.bytes);
    turn_round(buffer.bytes);
    if (memcmp(buffer.bytes, "sgod yzal 5904", 14) != 0)
        return 1;
    memmove(buffer.bytes + 2, buffer.bytes, 10);
    int result = n_words(buffer.bytes) + (int)number("77 and more") + (int)buffer.length;
    free(buffer.bytes);
    return result;
}
