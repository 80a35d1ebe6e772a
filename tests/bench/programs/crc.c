// CRC-32 by a table.
static unsigned table[256];
static unsigned char buffer[65536];

static unsigned crc(const unsigned char *p, int n) {
    unsigned c = 0xffffffff;
    while (n--)
        c = table[(c ^ *p++) & 255] ^ (c >> 8);
    return ~c;
}

int main(void) {
    for (unsigned i = 0; i < 256; i++) {
        unsigned c = i;
        for (int k = 0; k < 8; k++)
            c = c & 1 ? 0xedb88320 ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    for (int i = 0; i < 65536; i++)
        buffer[i] = i * 7 + (i >> 8);
    unsigned sum = 0;
    for (int round = 0; round < 120; round++)
        sum ^= crc(buffer, 65536 - round);
    return sum % 251;
}
