# overflow: recursion that never ends, and cannot hurt anything
#
# fn count(n: u64) -> u64 { 1 + count(n + 1) }, which forgot to stop
#
# Lesson: deep recursion overflows the stack.
# Truth:  Right. Each call takes 48 bytes of a stack of 64 KiB, so about 1,365 calls fit. Below the stack lies a guard that is not mapped;
#         the call that would write into it does not happen, and the program stops exactly there. On a real machine the same guard turns
#         the same mistake into "thread 'main' has overflowed its stack".
#
# Type:   c         to the overflow, and what it looks like: "stack-overflow"
#         bt        who called whom
#         back 20   "took back 20 steps": look around, go on
# Start asmscope with --stack-size 8MiB to see that more stack only means later.
# Ends:   stack-overflow

        .intel_syntax noprefix
        .text
        .globl  main
main:
        sub     rsp, 8
        xor     edi, edi
        call    count
        add     rsp, 8
        ret

count:
        push    rbx
        sub     rsp, 32                 # a few locals: 32 bytes, and 8 for rbx, and 8 for the return address
        mov     qword ptr [rsp], rdi
        lea     rdi, [rdi + 1]
        call    count
        inc     rax                     # the work after the call is why this frame cannot be given back before it
        add     rsp, 32
        pop     rbx
        ret
