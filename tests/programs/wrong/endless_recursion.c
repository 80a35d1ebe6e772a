static int down(int n) { //~ stack-overflow
    volatile char pad[1000];
    pad[0] = n;
    return down(n + 1) + pad[0];
}
int main(void) {
    return down(0);
}
