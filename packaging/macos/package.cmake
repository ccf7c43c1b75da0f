# SPDX-License-Identifier: GPL-3.0-or-later
# The disk image: the bundle, and a way into Applications. cpack -G DragNDrop.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME "Reintegro-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_VOLUME_NAME Reintegro)
set(CPACK_DMG_FORMAT UDZO)
# What is signed is not touched any more.
set(CPACK_STRIP_FILES OFF)
# A licence would have to be agreed to each time the image is opened.
unset(CPACK_RESOURCE_FILE_LICENSE)
