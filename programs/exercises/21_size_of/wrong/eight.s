# expect: to return 300
# answer c: 6
# answer rust: 6

        .globl  value_of
value_of:                               # fn value_of(pixels: &[Pixel], i: usize) -> u32
        imul    rsi, rsi, 8             # where pixel i begins
        mov     eax, [rdi + rsi + 4]    # its value
        ret

        .globl  size_of_pixel
size_of_pixel:
        mov     eax, 8
        ret
