/* A little stack machine: a dense switch, a sparse switch, a table of functions, a loop that leaves early. */
enum op { PUSH, ADD, MUL, SUB, DUP, SWAP, DROP, CALL, END };

static long twice(long x) { return x + x; }
static long square(long x) { return x * x; }
static long minus(long x) { return -x; }
static long (*const functions[])(long) = { twice, square, minus };

static long run(const int *code)
{
    long stack[16];
    int top = 0;
    for (;;) {
        long held;
        switch ((enum op)*code++) {
        case PUSH: stack[top++] = *code++; break;
        case ADD: top--; stack[top - 1] += stack[top]; break;
        case MUL: top--; stack[top - 1] *= stack[top]; break;
        case SUB: top--; stack[top - 1] -= stack[top]; break;
        case DUP: stack[top] = stack[top - 1]; top++; break;
        case SWAP: held = stack[top - 1]; stack[top - 1] = stack[top - 2]; stack[top - 2] = held; break;
        case DROP: top--; break;
        case CALL: stack[top - 1] = functions[*code++](stack[top - 1]); break;
        case END: return stack[top - 1];
        default: return -1;
        }
    }
}

static int sparse(int x)
{
    switch (x) {
    case -1000: return 1;
    case 7: return 2;
    case 'q': return 3;
    case 100000: return 4;
    default: return 0;
    }
}

int main(void)
{
    static const int code[] = { PUSH, 3, DUP, MUL, PUSH, 5, SWAP, SUB, CALL, 2, CALL, 1, PUSH, 1, DROP, CALL, 0, PUSH, 100, ADD, END };
    int sum = sparse(-1000) + sparse(7) + sparse('q') + sparse(100000) + sparse(8);
    return (int)run(code) + sum;
}
