# Two of Unicorn's sources are compiled from copies with a few lines less.
#
# Unicorn calls a C function after each memory access, and before each block, that looks whether the run is to stop; what was in registers
# is in memory before and after. We stop runs from the hooks of instructions and blocks only, which look by themselves, and a page that
# is refused ends the run by a jump. So these calls are left out: after memory accesses, and before blocks without a hook. Programs run
# about twice as fast. Where the lines are not as they are known the build ends; without this file everything works as well, slower.

function(asmscope_copy_without source search replacement)
    file(READ "${CMAKE_CURRENT_SOURCE_DIR}/${source}" text)
    string(REPLACE "${search}" "${replacement}" changed "${text}")
    if(changed STREQUAL text)
        message(FATAL_ERROR "${source} is not that of Unicorn 2.1.5; see .cargo/unicorn.cmake of asmscope")
    endif()
    file(WRITE "${CMAKE_BINARY_DIR}/asmscope/${source}" "${changed}")
endfunction()

# The other line of this text ends an `if`, and `check_exit_request` itself is called by the hooks of instructions.
asmscope_copy_without(qemu/tcg/tcg-op.c "\n    check_exit_request(tcg_ctx);\n}" "\n}")
asmscope_copy_without(qemu/accel/tcg/translator.c
    "    /* Start translating.  */\n    gen_tb_start(tcg_ctx, db->tb);"
    "    /* Start translating.  */\n    if (block_hook) {\n        gen_tb_start(tcg_ctx, db->tb);\n    }")

# CMake keeps the command that a function or macro replaces under this name.
macro(add_library name)
    set(asmscope_arguments ${ARGN})
    list(TRANSFORM asmscope_arguments REPLACE "^(qemu/(tcg/tcg-op|accel/tcg/translator)\\.c)$"
        "${CMAKE_BINARY_DIR}/asmscope/\\1")
    _add_library(${name} ${asmscope_arguments})
endmacro()
