# What is size_of::<Option<&u64>>()?
# answer ref: ?
# What is size_of::<Option<u64>>()?
# answer u64: ?

        .globl  or_ref
or_ref:                                 # fn or_ref(r: Option<&u64>, default: u64) -> u64
        mov     rax, [rdi]
        ret

        .globl  or_u64
or_u64:                                 # fn or_u64(n: &Option<u64>, default: u64) -> u64
        mov     rax, [rdi]
        ret
