# p is a `*const u32` with the address 0x1000. What is the address p.add(3)?
# answer: ?

        .globl  nth
nth:
        mov     rax, [rdi + rsi]
        ret
