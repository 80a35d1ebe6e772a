# frames: what a call leaves on the stack
#
# Lesson: a frame is pushed by a call and popped by the return.
# Truth:  Right. main calls func1, func1 calls func2. Each call pushes a return address; each function makes room for its locals below it
#         and gives that room back before it returns. Nothing is erased: a popped frame's bytes stay until something overwrites
#         them. And a call that would be the last thing before the ret can become a jmp, with no frame of its own: see frames_rustc.
#
# Type:   si        one instruction; the line below it says what changed
#         si 2      the call: 8 bytes of "return address"
#         until func2
#         stack     one box a frame, the innermost on top
#         finish    "returned rax = 0x2a"
#         back 5    and look again at what has just happened
# Ends:   returns 42

        .intel_syntax noprefix
        .text
        .globl  main
main:
        sub     rsp, 8                  # a call wants rsp to be a multiple of 16, and our own return address took 8
        mov     edi, 20                 # the first argument travels in rdi, not on the stack
        call    func1
        add     rsp, 8
        ret                             # the result is in eax: main's is the exit code

# fn func1(x: u64) -> u64 { let y = x + 1; func2(y) }
func1:
        push    rbp                     # with a frame pointer, as unoptimised code has it:
        mov     rbp, rsp                # rbp stays put while rsp moves, so locals keep their offsets
        sub     rsp, 16                 # room for locals, a multiple of 16 again
        lea     rax, [rdi + 1]
        mov     qword ptr [rbp - 8], rax        # y lives here
        mov     rdi, qword ptr [rbp - 8]
        call    func2
        add     rsp, 16
        pop     rbp
        ret

# fn func2(y: u64) -> u64 { y * 2 }, without a frame pointer and with an array of two on the stack
func2:
        sub     rsp, 24
        mov     qword ptr [rsp], rdi
        mov     qword ptr [rsp + 8], rdi
        mov     rax, qword ptr [rsp]
        add     rax, qword ptr [rsp + 8]
        add     rsp, 24                 # the array is gone, its bytes are not: look at [rsp-24]
        ret
