# Stands in for CMake's own FindPython while Keystone is configured.
#
# Keystone runs one Python script and asks for the headers and the library of Python besides, which a plain `python3` package
# does not bring. This finds the interpreter, whichever name it has, and claims nothing else.
find_program(Python_EXECUTABLE NAMES python3 python)
if(Python_EXECUTABLE)
  execute_process(
    COMMAND "${Python_EXECUTABLE}" -c "import platform; print(platform.python_version(), end='')"
    OUTPUT_VARIABLE Python_VERSION
    RESULT_VARIABLE asmscope_python_failed
  )
endif()
if(Python_EXECUTABLE AND NOT asmscope_python_failed)
  set(Python_FOUND TRUE)
  set(Python_Interpreter_FOUND TRUE)
  set(PYTHON_EXECUTABLE "${Python_EXECUTABLE}")
else()
  set(Python_FOUND FALSE)
endif()
