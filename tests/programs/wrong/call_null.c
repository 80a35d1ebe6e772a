struct ops {
    int (*open)(int);
    int (*close)(int);
};
static int op(int x) {
    return x;
}
int main(void) {
    struct ops o = {op};
    return o.open(1) + o.close(2); //~ not-executable
}
