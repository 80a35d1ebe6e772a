// A machine with a stack that interprets bytecode.
enum { PUSH, LOAD, STORE, ADD, MUL, SUB, LESS, JUMP_IF, JUMP, HALT };
static const int code[] = {PUSH, 0, STORE, 0, PUSH, 1, STORE, 1, LOAD, 1, PUSH, 2000000, LESS, JUMP_IF, 17, JUMP, 34,
                           LOAD, 0, PUSH, 31, MUL, LOAD, 1, ADD, STORE, 0, LOAD, 1, PUSH, 1, ADD, STORE, 1, HALT};
static int program[64], stack[64], variables[8];

static int run(void) {
    int pc = 0, sp = 0;
    for (;;)
        switch (program[pc++]) {
        case PUSH: stack[sp++] = program[pc++]; break;
        case LOAD: stack[sp++] = variables[program[pc++]]; break;
        case STORE: variables[program[pc++]] = stack[--sp]; break;
        case ADD: sp--; stack[sp - 1] += stack[sp]; break;
        case MUL: sp--; stack[sp - 1] *= stack[sp]; break;
        case SUB: sp--; stack[sp - 1] -= stack[sp]; break;
        case LESS: sp--; stack[sp - 1] = stack[sp - 1] < stack[sp]; break;
        case JUMP_IF: if (stack[--sp]) pc = program[pc]; else pc++; break;
        case JUMP: pc = program[pc]; break;
        case HALT: return variables[0];
        }
}

int main(void) {
    int n = sizeof code / sizeof *code;
    for (int i = 0; i < n; i++)
        program[i] = code[i];
    program[11] = 400000;
    program[n - 1] = JUMP;
    program[n] = 8;
    program[16] = n + 1;
    program[n + 1] = HALT;
    return (unsigned)run() % 251;
}
