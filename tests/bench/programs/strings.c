// String functions, written out: length, comparison, copy, search.
static char words[256][16], buffer[4096];

static int length(const char *s) {
    int n = 0;
    while (s[n])
        n++;
    return n;
}

static int compare(const char *a, const char *b) {
    while (*a && *a == *b)
        a++, b++;
    return *a - *b;
}

static char *append(char *to, const char *from) {
    while ((*to = *from++))
        to++;
    return to;
}

static const char *find(const char *in, const char *what) {
    for (; *in; in++) {
        const char *a = in, *b = what;
        while (*b && *a == *b)
            a++, b++;
        if (!*b)
            return in;
    }
    return 0;
}

int main(void) {
    unsigned x = 4, sum = 0;
    for (int i = 0; i < 256; i++) {
        int n = 3 + i % 11;
        for (int k = 0; k < n; k++) {
            x = x * 1664525 + 1013904223;
            words[i][k] = 'a' + (x >> 28) % 5;
        }
    }
    for (int round = 0; round < 60; round++) {
        char *end = buffer;
        *end = 0;
        for (int i = 0; i < 256; i++)
            end = append(end, words[(i * 7 + round) & 255]);
        for (int i = 0; i < 255; i++)
            sum += compare(words[i], words[i + 1]) < 0;
        const char *found = find(buffer, words[round]);
        sum += length(buffer) + (found ? found - buffer : 1);
        for (int i = 0; i < 20; i++)
            sum += find(buffer, "abcde") != 0;
    }
    return sum % 251;
}
