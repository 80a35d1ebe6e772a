// The sieve of Eratosthenes.
static unsigned char composite[1000000];

int main(void) {
    unsigned count = 0;
    for (int round = 0; round < 8; round++) {
        for (int i = 0; i < 1000000; i++)
            composite[i] = 0;
        for (int i = 2; i < 1000000; i++) {
            if (composite[i])
                continue;
            count++;
            for (int j = 2 * i; j < 1000000; j += i)
                composite[j] = 1;
        }
    }
    return count % 251;
}
