// Reverses the words of a text, again and again.
static char text[4096];

static void reverse(char *from, char *to) {
    while (from < to) {
        char c = *from;
        *from++ = *to;
        *to-- = c;
    }
}

int main(void) {
    int n = 4095, sum = 0;
    for (int i = 0; i < n; i++)
        text[i] = i % 7 == 3 || i % 11 == 5 ? ' ' : 'a' + i % 26;
    for (int round = 0; round < 1500; round++) {
        int start = 0;
        for (int i = 0; i <= n; i++)
            if (text[i] == ' ' || text[i] == 0) {
                reverse(text + start, text + i - 1);
                start = i + 1;
            }
        sum += text[round % n];
    }
    return sum % 251;
}
