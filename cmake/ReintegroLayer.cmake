# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of the project is made: one interface target carries the flags, one function makes a layer.

add_library(reintegro_flags INTERFACE)
if(MSVC)
    # What the others do by themselves: UTF-8 sources, the standard's own rules, its true number in __cplusplus.
    # Its warnings are others; two of them are errors, as with the others: no return value, a switch that lacks a case.
    target_compile_options(reintegro_flags INTERFACE
        /W3 /utf-8 /permissive- /Zc:__cplusplus /EHsc /guard:cf /we4715 /we4062)
    target_link_options(reintegro_flags INTERFACE /guard:cf)
    target_compile_definitions(reintegro_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
else()
    target_compile_options(reintegro_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
        -Woverloaded-virtual -Werror=return-type -Werror=switch
        $<$<BOOL:${REINTEGRO_WERROR}>:-Werror>)
endif()
target_compile_definitions(reintegro_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    REINTEGRO_VERSION="${PROJECT_VERSION}")
if(REINTEGRO_SANITIZE)
    target_compile_options(reintegro_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(reintegro_flags INTERFACE -fsanitize=address,undefined)
endif()
if(CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo|MinSizeRel)$" AND NOT MSVC)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    target_compile_options(reintegro_flags INTERFACE -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_link_options(reintegro_flags INTERFACE -pie -Wl,-z,relro,-z,now)
    endif()
endif()
# Two hundred test programs are linked each time: one took GNU's linker 14.6 s of a processor, and LLVM's 3.4.
find_program(REINTEGRO_FAST_LINKER ld.lld)
if(REINTEGRO_FAST_LINKER AND CMAKE_BUILD_TYPE STREQUAL "Debug" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(reintegro_flags INTERFACE -fuse-ld=lld)
endif()

include(${CMAKE_CURRENT_LIST_DIR}/SharedHeaders.cmake)

# reintegro_add_layer(NAME SOURCES … USES …): a static library that may use only what it names.
function(reintegro_add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "SOURCES;USES")
    add_library(${name} STATIC ${layer_SOURCES})
    target_link_libraries(${name} PUBLIC ${layer_USES} PRIVATE reintegro_flags)
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    reintegro_share_headers(${name} ${layer_USES})
endfunction()

# reintegro_add_program(NAME SOURCES … USES …): a program in <build>/bin.
function(reintegro_add_program name)
    cmake_parse_arguments(PARSE_ARGV 1 program "" "" "SOURCES;USES")
    add_executable(${name} ${program_SOURCES})
    target_link_libraries(${name} PRIVATE ${program_USES} reintegro_flags)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    reintegro_share_headers(${name} ${program_USES})
endfunction()

# reintegro_add_test(NAME SOURCES … USES … [LABELS …] [SECONDS n] [KEYCHAIN] [POSTGRES]): a Qt Test program, off-screen, in English, UTC.
# KEYCHAIN runs it inside a session bus of its own with a real, unlocked gnome-keyring; POSTGRES beside a cluster of
# its own (see tests/support/with_postgres).
function(reintegro_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "KEYCHAIN;POSTGRES" "SECONDS" "SOURCES;USES;LABELS")
    add_executable(${name} ${test_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE ${test_USES} Qt6::Test reintegro_flags)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${name} PRIVATE REINTEGRO_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    reintegro_share_headers(${name} ${test_USES})
    set(around "")
    if(test_KEYCHAIN)
        list(APPEND around ${PROJECT_SOURCE_DIR}/tests/support/with_keychain)
    endif()
    if(test_POSTGRES)
        list(APPEND around ${PROJECT_SOURCE_DIR}/tests/support/with_postgres)
    endif()
    add_test(NAME ${name} COMMAND ${around} $<TARGET_FILE:${name}>)
    if(NOT test_SECONDS)
        set(test_SECONDS 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${test_SECONDS}
        LABELS "${test_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_LOGGING_RULES=qt.qpa.*=false;ASAN_OPTIONS=detect_leaks=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
