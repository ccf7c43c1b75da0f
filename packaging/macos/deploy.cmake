# SPDX-License-Identifier: GPL-3.0-or-later
# Runs while installing: puts Qt and the other libraries into the bundle, then signs it, the inside before the outside.
set(bundle $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/Reintegro.app)
execute_process(COMMAND ${macdeployqt} ${bundle} -executable=${bundle}/Contents/MacOS/reintegro-cli
        -libpath=${libraries} -no-strip -verbose=1
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${sign} app ${bundle} COMMAND_ERROR_IS_FATAL ANY)
