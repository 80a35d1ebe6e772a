/* Linked without a library: a small executable whose debug information has every usual kind of entry. */
struct node {
    int value;
    struct node *next;
    union { char text[8]; double number; } content;
};
typedef struct node node;
enum colour { RED, GREEN = 7 };

static node nodes[4];
static int total;

static inline int twice(int n) { return 2 * n; }

__attribute__((noinline)) static int sum(const node *list, enum colour colour) {
    int found = colour;
    for (const node *at = list; at; at = at->next) {
        int part = twice(at->value);
        found += part;
    }
    return found;
}

__attribute__((noinline)) static int depth(int n) { return n == 0 ? 0 : 1 + depth(n - 1); }

void _start(void) {
    for (int i = 0; i < 3; i++) {
        nodes[i].value = i;
        nodes[i].next = &nodes[i + 1];
    }
    total = sum(nodes, GREEN) + depth(3);
    __asm__ volatile("syscall" : : "a"(60), "D"(total & 127));
    __builtin_unreachable();
}
