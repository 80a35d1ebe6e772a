# Read by CMake before each project it configures (see config.toml beside this file).
#
# Keystone's build script passes LLVM_TARGETS_TO_BUILD=all on its command line; only x86 is ever used here, and the other targets
# are most of the compile time. FORCE overrides the command line because this file runs after it is parsed.
set(LLVM_TARGETS_TO_BUILD "X86" CACHE STRING "LLVM back ends that Keystone builds" FORCE)

# LLVM 3.9's CMake files look for an interpreter called `python`, which today's systems do not install.
find_program(ASMSCOPE_PYTHON3 NAMES python3 python)
if(ASMSCOPE_PYTHON3)
  set(PYTHON_EXECUTABLE "${ASMSCOPE_PYTHON3}" CACHE FILEPATH "Python interpreter" FORCE)
endif()
