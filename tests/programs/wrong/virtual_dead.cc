#include <cstdio>
struct A {
    virtual int f() {
        return 1;
    }
    virtual ~A() {
    }
};
struct B : A {
    int f() override {
        return 2;
    }
};
int main() {
    A *a = new B;
    delete a;
    int n = a->f(); //~ use-after-free
    std::printf("%d\n", n);
}
