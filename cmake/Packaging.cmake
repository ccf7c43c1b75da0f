# SPDX-License-Identifier: GPL-3.0-or-later
# What the packages of all systems share. What is one system's own stands in packaging/<system>/package.cmake.
set(CPACK_PACKAGE_NAME reintegro)
set(CPACK_PACKAGE_VENDOR "The Reintegro developers")
set(CPACK_PACKAGE_CONTACT "The Reintegro developers <reintegro@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "look up Liquido payments in Colombia and refund them")
set(reintegro_description
    "The desk from which a merchant's people look up payments made through the\nLiquido gateway in Colombia and give money back: one person asks for a\nrefund, another approves and sends it, and the desk follows it until it\nhas settled or failed.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Reintegro)
set(CPACK_PACKAGE_EXECUTABLES reintegro Reintegro)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    include(${PROJECT_SOURCE_DIR}/packaging/linux/package.cmake)
elseif(WIN32)
    include(${PROJECT_SOURCE_DIR}/packaging/windows/package.cmake)
elseif(APPLE)
    include(${PROJECT_SOURCE_DIR}/packaging/macos/package.cmake)
endif()
include(CPack)
