// Ackermann's function.
static int ackermann(int m, int n) {
    if (m == 0)
        return n + 1;
    if (n == 0)
        return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
}

int main(void) {
    int sum = 0;
    for (int i = 0; i < 5; i++)
        sum += ackermann(2, 300) + ackermann(3, 6);
    return sum % 251;
}
