# In which register does the fourth argument come?
# answer: ?

        .globl  mul_sub
mul_sub:
        # your code here
        ret
