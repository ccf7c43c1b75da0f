# SPDX-License-Identifier: GPL-3.0-or-later
# The day that manual pages and metadata name: that of the version, not of the build, so that two builds of one source
# give the same bytes. Noon of 2026-11-21 in Greenwich; changes with the version in CMakeLists.txt, and
# packaging/check_metadata sees to it that all places agree.
set(REINTEGRO_RELEASE_EPOCH 1795262400)
set(ENV{SOURCE_DATE_EPOCH} ${REINTEGRO_RELEASE_EPOCH})
string(TIMESTAMP REINTEGRO_RELEASE_DAY "%Y-%m-%d" UTC)
unset(ENV{SOURCE_DATE_EPOCH})
