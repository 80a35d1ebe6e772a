# One frame that is larger than the whole stack: fn main() { let a = [0u8; 100_000]; … }
        .globl  main
main:
        sub     rsp, 100000
        mov     byte ptr [rsp], 1       #~ stack-overflow
        add     rsp, 100000
        ret
