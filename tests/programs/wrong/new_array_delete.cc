struct P {
    int a, b;
};
int main() {
    P *p = new P[4];
    p[0].a = 1;
    delete p; //~ allocator-mismatch
    return 0;
}
