# SPDX-License-Identifier: GPL-3.0-or-later
# The .deb and the .rpm. cpack -G DEB, cpack -G RPM, cpack -G TGZ.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(reintegro_linux_description
    "${reintegro_description}\n.\nWith a command line that does the same, a training gateway, and an inbox for\nthe gateway's notifications.")

set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "${reintegro_linux_description}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# The linker's list misses what is opened at run time: the drivers of the stores and the way to the keychain.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6sql6-psql, libsecret-1-0, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, fonts-inter, fonts-noto-cjk | fonts-wqy-microhei | fonts-droid-fallback")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
# What systemd has to hear about the inbox's unit.
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
    ${PROJECT_SOURCE_DIR}/packaging/linux/deb/postinst
    ${PROJECT_SOURCE_DIR}/packaging/linux/deb/prerm
    ${PROJECT_SOURCE_DIR}/packaging/linux/deb/postrm)

string(REPLACE "\n.\n" "\n\n" CPACK_RPM_PACKAGE_DESCRIPTION "${reintegro_linux_description}")
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Productivity)
set(CPACK_RPM_PACKAGE_SUMMARY "Look up Liquido payments in Colombia and refund them")
# Links by build id would make the package own /usr/lib/.build-id, and there are no symbols to find through them.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define packager ${CPACK_PACKAGE_CONTACT}\n%define _build_id_links none")
# rpm finds the libraries that are linked; this one is opened at run time. Named by what it provides, which is the same
# with every distribution; the drivers of the stores have other names with each. The icons' folders are hicolor's.
set(CPACK_RPM_PACKAGE_REQUIRES "libsecret-1.so.0()(64bit), ca-certificates, hicolor-icon-theme, (qt6-qtbase or qt6-sql-sqlite)")
set(CPACK_RPM_PACKAGE_RECOMMENDS "(qt6-qtbase-postgresql or qt6-sql-postgresql), gnome-keyring")
set(CPACK_RPM_PACKAGE_SUGGESTS qt6-qtwayland)
set(CPACK_RPM_CHANGELOG_FILE ${PROJECT_SOURCE_DIR}/packaging/linux/rpm/changelog)
set(CPACK_RPM_POST_INSTALL_SCRIPT_FILE ${PROJECT_SOURCE_DIR}/packaging/linux/rpm/post)
set(CPACK_RPM_PRE_UNINSTALL_SCRIPT_FILE ${PROJECT_SOURCE_DIR}/packaging/linux/rpm/preun)
set(CPACK_RPM_POST_UNINSTALL_SCRIPT_FILE ${PROJECT_SOURCE_DIR}/packaging/linux/rpm/postun)
# Folders that belong to the system; without this a package would own them, and take them along.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/lib/systemd /usr/lib/systemd/system
    /usr/share/applications /usr/share/doc /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
    /usr/share/man /usr/share/man/man1 /usr/share/man/man8
    /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps)
foreach(size IN LISTS REINTEGRO_ICON_SIZES)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

# An archive is unpacked anywhere, without /usr in front.
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/packaging/linux/by_generator.cmake)
