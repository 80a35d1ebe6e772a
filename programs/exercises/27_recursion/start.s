# sum_to(4) calls itself down to sum_to(0). How many frames of sum_to are there at the deepest point?
# answer: ?

        .globl  sum_to
sum_to:
        # your code here
        ret
