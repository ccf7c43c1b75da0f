# SPDX-License-Identifier: GPL-3.0-or-later
# Runs while installing: puts Qt and every other library beside the programs, so that they start on a machine that has
# none of them. deploy_input.cmake has said where they lie.
set(bin $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/bin)
set(programs ${bin}/reintegro.exe ${bin}/reintegro-cli.exe)

if(windeployqt)
    execute_process(COMMAND ${windeployqt} --release --no-translations --no-compiler-runtime --no-opengl-sw
            --no-system-d3d-compiler --dir ${bin} ${programs}
        COMMAND_ERROR_IS_FATAL ANY)
else()
    string(REGEX MATCHALL "[^\n]+" plugins "${plugins}")
    foreach(plugin IN LISTS plugins)
        string(REPLACE "|" ";" parts "${plugin}")
        list(GET parts 0 folder)
        list(GET parts 1 file)
        file(INSTALL DESTINATION ${bin}/${folder} TYPE FILE FILES ${file})
    endforeach()
endif()

# A plugin has needs of its own: PostgreSQL's driver that of libpq.
file(GLOB_RECURSE installed_plugins ${bin}/*/*.dll)
if(CMAKE_HOST_UNIX)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM windows+pe)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND ${objdump})
endif()
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs} LIBRARIES ${installed_plugins}
    RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing
    DIRECTORIES ${bin} ${libraries}
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^hvsifiletrust"
    POST_EXCLUDE_REGEXES "[\\/][Ss]ystem32[\\/]" "[\\/]SysWOW64[\\/]")
foreach(library IN LISTS found)
    cmake_path(GET library PARENT_PATH folder)
    if(NOT folder STREQUAL bin)
        file(INSTALL DESTINATION ${bin} TYPE FILE FILES ${library})
    endif()
endforeach()
# Here Windows's own libraries are not to be found, on Windows they were left out above.
list(FILTER missing EXCLUDE REGEX
    "^(advapi32|authz|bcrypt|bcryptprimitives|comctl32|comdlg32|crypt32|cryptsp|d3d1[12]|d3d9|dcomp|dnsapi|dwmapi|dwrite|dxgi|gdi32|imm32|iphlpapi|kernel32|mpr|msvcrt|ncrypt|netapi32|ntdll|ole32|oleaut32|rpcrt4|secur32|setupapi|shcore|shell32|shlwapi|user32|userenv|uxtheme|version|winmm|winspool|wldap32|ws2_32|wtsapi32)\\.")
if(missing)
    message(FATAL_ERROR "These libraries were not found: ${missing}")
endif()
