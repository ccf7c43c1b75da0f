# SPDX-License-Identifier: GPL-3.0-or-later
# The headers that nearly every source includes, read once for all of them: half of the time to compile. Two sets,
# since what has no windows must not see Qt's. Every source names what it includes all the same: the build with the
# sanitizers has no shared headers and proves it.

if(REINTEGRO_SHARED_HEADERS)
    file(CONFIGURE OUTPUT shared_headers.cpp CONTENT "// Shared headers belong to a target, and a target has a source.\n")
    add_library(shared_headers STATIC ${CMAKE_CURRENT_BINARY_DIR}/shared_headers.cpp)
    add_library(shared_window_headers STATIC ${CMAKE_CURRENT_BINARY_DIR}/shared_headers.cpp)
    set_target_properties(shared_headers shared_window_headers PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(shared_headers PRIVATE Qt6::Core tl::expected reintegro_flags)
    target_link_libraries(shared_window_headers PRIVATE Qt6::Widgets tl::expected reintegro_flags)
    set(core_headers
        <QDateTime> <QDeadlineTimer> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QMap>
        <QObject> <QPointer> <QString> <QStringList> <QTimer> <QUrl> <QVariant>
        <algorithm> <array> <chrono> <functional> <memory> <optional> <ranges> <vector>
        <tl/expected.hpp>)
    target_precompile_headers(shared_headers PRIVATE ${core_headers})
    target_precompile_headers(shared_window_headers PRIVATE ${core_headers}
        <QApplication> <QLabel> <QLineEdit> <QPushButton> <QVBoxLayout> <QWidget>)
endif()

# reintegro_share_headers(TARGET USES…): the set that fits what the target uses.
function(reintegro_share_headers target)
    if(NOT REINTEGRO_SHARED_HEADERS)
        return()
    endif()
    set(set shared_headers)
    foreach(used IN LISTS ARGN)
        if(used MATCHES "^(ui|ui_.*|desk|Qt6::Widgets)$")
            set(set shared_window_headers)
        endif()
    endforeach()
    target_precompile_headers(${target} REUSE_FROM ${set})
endfunction()
