# An endless loop meets the step limit: exit code 3.
# RUN: asmscope run %s --max-steps 1000
# RUN: asmscope run %s --max-steps 1000 --json
again:
    jmp again
