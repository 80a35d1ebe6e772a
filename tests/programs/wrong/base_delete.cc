struct Base {
    int a = 1;
    ~Base() {
    }
};
struct Derived : Base {
    long more[4] = {};
};
int main() {
    Base *b = new Derived;
    int n = b->a;
    delete b; //~ layout-mismatch
    return n - 1;
}
