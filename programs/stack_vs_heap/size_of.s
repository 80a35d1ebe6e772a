# size_of: a size is a number that the compiler wrote into the code
#
# size_of::<u8>() + size_of::<&u64>() + size_of::<&str>() + size_of::<String>()
#
# Lesson: size_of is known at compile time.
# Truth:  Right: at run time nothing is left of it but a constant. size_of::<u8>() is 1. References and boxes are 8, a &str 16, a String or
#         a Vec 24: of a String these are its three words; the text is not counted, however long.
#
# Type:   si 3      rax becomes "0x1": that is the whole of size_of::<u8>()
#         c         to the end, "49": 1 + 8 + 16 + 24
# Ends:   returns 49

        .intel_syntax noprefix
        .text
        .globl  main
main:
        push    rbx
        call    of_u8
        mov     rbx, rax
        call    of_a_reference
        add     rbx, rax
        call    of_a_str
        add     rbx, rax
        call    of_a_string
        add     eax, ebx
        pop     rbx
        ret

of_u8:
        mov     eax, 1
        ret

of_a_reference:
        mov     eax, 8                  # an address
        ret

of_a_str:
        mov     eax, 16                 # an address and a length
        ret

of_a_string:
        mov     eax, 24                 # a capacity, an address and a length
        ret
