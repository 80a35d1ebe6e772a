int main(void) {
    char *s = "constant";
    s[0] = 'C'; //~ read-only-write
    return 0;
}
