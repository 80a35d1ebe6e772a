// Factorials of many digits.
static unsigned digit[3000];

int main(void) {
    unsigned sum = 0;
    for (int round = 0; round < 6; round++) {
        int n = 1;
        digit[0] = 1;
        for (unsigned k = 2; k <= 900; k++) {
            unsigned carry = 0;
            for (int i = 0; i < n; i++) {
                unsigned v = digit[i] * k + carry;
                digit[i] = v % 10;
                carry = v / 10;
            }
            while (carry) {
                digit[n++] = carry % 10;
                carry /= 10;
            }
        }
        for (int i = 0; i < n; i++)
            sum += digit[i];
    }
    return sum % 251;
}
