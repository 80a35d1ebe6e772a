# expect: a reference to 0 is not None
# answer ref: 16
# answer u64: 9

        .globl  or_ref
or_ref:                                 # fn or_ref(r: Option<&u64>, default: u64) -> u64
        mov     rax, rsi
        test    rdi, rdi
        je      no_ref
        cmp     qword ptr [rdi], 0
        je      no_ref
        mov     rax, [rdi]
no_ref:
        ret

        .globl  or_u64
or_u64:                                 # fn or_u64(n: &Option<u64>, default: u64) -> u64
        mov     rax, rsi
        cmp     qword ptr [rdi], 0      # the tag
        je      no_number
        mov     rax, [rdi + 8]
no_number:
        ret
