// Parses and evaluates arithmetic expressions.
static char text[2048];
static const char *at;

static int sum(void);

static int factor(void) {
    while (*at == ' ')
        at++;
    if (*at == '(') {
        at++;
        int value = sum();
        at++;
        return value;
    }
    int value = 0;
    while (*at >= '0' && *at <= '9')
        value = 10 * value + *at++ - '0';
    return value;
}

static int product(void) {
    int value = factor();
    for (;;) {
        while (*at == ' ')
            at++;
        if (*at != '*')
            return value;
        at++;
        value *= factor();
    }
}

static int sum(void) {
    int value = product();
    for (;;) {
        while (*at == ' ')
            at++;
        if (*at == '+') {
            at++;
            value += product();
        } else if (*at == '-') {
            at++;
            value -= product();
        } else
            return value;
    }
}

int main(void) {
    const char *piece = "12 + (345 - 67*(8 + 9)) * 3 - 1234567 + ";
    int n = 0;
    while (n < 1950)
        for (const char *p = piece; *p; p++)
            text[n++] = *p;
    text[n++] = '1';
    unsigned total = 0;
    for (int round = 0; round < 2500; round++) {
        at = text;
        total += sum();
    }
    return total % 251;
}
