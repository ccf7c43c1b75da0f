// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails, for a program that is started with this library in LD_PRELOAD: the n-th write, flush or
// cut of a file whose path contains FAILING_DISK_FILE gives the error FAILING_DISK_ERROR (a number), once or,
// with FAILING_DISK_FOREVER, from then on.
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::atomic<long> calls = 0;

bool isMeant(int descriptor)
{
    const char *const part = std::getenv("FAILING_DISK_FILE");
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (part == nullptr || length < 0)
        return false;
    path[length] = '\0';
    return std::strstr(path, part) != nullptr;
}

long numberIn(const char *name)
{
    const char *const text = std::getenv(name);
    return text == nullptr ? 0 : std::atol(text);
}

//! Counts the call; sets errno where it is to fail.
bool fails(int descriptor)
{
    const int before = errno;
    bool isFailing = false;
    if (isMeant(descriptor)) {
        const long number = ++calls;
        const long at = numberIn("FAILING_DISK_AT");
        isFailing = numberIn("FAILING_DISK_FOREVER") != 0 ? number >= at : number == at;
    }
    errno = isFailing ? static_cast<int>(numberIn("FAILING_DISK_ERROR")) : before;
    return isFailing;
}

template <typename Function> Function real(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto function = real<ssize_t (*)(int, const void *, size_t)>("write");
    return fails(descriptor) ? -1 : function(descriptor, bytes, size);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t at)
{
    static const auto function = real<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return fails(descriptor) ? -1 : function(descriptor, bytes, size, at);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    static const auto function = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return fails(descriptor) ? -1 : function(descriptor, bytes, size, at);
}

int fsync(int descriptor)
{
    static const auto function = real<int (*)(int)>("fsync");
    return fails(descriptor) ? -1 : function(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto function = real<int (*)(int)>("fdatasync");
    return fails(descriptor) ? -1 : function(descriptor);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static const auto function = real<int (*)(int, off_t)>("ftruncate");
    return fails(descriptor) ? -1 : function(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto function = real<int (*)(int, off64_t)>("ftruncate64");
    return fails(descriptor) ? -1 : function(descriptor, size);
}

} // extern "C"
