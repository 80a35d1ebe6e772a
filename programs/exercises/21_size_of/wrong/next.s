# expect: this is another element
# answer c: 12
# answer rust: 12

        .globl  value_of
value_of:                               # fn value_of(pixels: &[Pixel], i: usize) -> u32
        imul    rsi, rsi, 12            # where pixel i begins
        mov     eax, [rdi + rsi + 16]    # its value
        ret

        .globl  size_of_pixel
size_of_pixel:
        mov     eax, 12
        ret
