# With #[repr(C)], what is the size of Pixel?
# answer c: ?
# Without #[repr(C)], rustc may reorder the fields. What is the size of Pixel then?
# answer rust: ?

        .globl  value_of
value_of:                               # fn value_of(pixels: &[Pixel], i: usize) -> u32
        mov     eax, [rdi]
        ret

        .globl  size_of_pixel
size_of_pixel:
        mov     eax, 6
        ret
