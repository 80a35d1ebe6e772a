# A `String` holds "hello" and has capacity 8. What is the length of the `&str` made from it?
# answer: ?

        .globl  as_str
as_str:                                 # fn as_str(s: &String) -> &str
        # your code here
        ret

        .globl  count
count:                                  # fn count(text: &str, letter: u8) -> usize
        # your code here
        ret
