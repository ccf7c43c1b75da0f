# SPDX-License-Identifier: GPL-3.0-or-later
# Builds, tests and packs on Windows: Visual Studio 2022, CMake, Ninja, NSIS and a checkout of vcpkg have to be there.
#
#     packaging\windows\build.ps1 -Vcpkg build\vcpkg [-BinaryCache build\vcpkg-cache]
#
# What is signed: with WINDOWS_CERTIFICATE (a .pfx in base64) and WINDOWS_CERTIFICATE_PASSWORD in the environment both
# programs and the installer; without them nothing, and SmartScreen warns whoever starts it.
param([Parameter(Mandatory)][string]$Vcpkg, [string]$BinaryCache = "build\vcpkg-cache")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$build = "build\windows-release"

function Invoke-Checked {
    $program, $arguments = $args
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

# The compiler's environment, as its own command prompt has it.
$where = "${env:ProgramFiles(x86)}\Microsoft Visual Studio\Installer\vswhere.exe"
$studio = & $where -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
if (-not $studio) { throw "Visual Studio with its C++ tools is missing" }
cmd /c "`"$studio\VC\Auxiliary\Build\vcvars64.bat`" >nul && set" | ForEach-Object {
    $name, $value = $_ -split "=", 2
    if ($value) { Set-Item -Path "env:$name" -Value $value }
}

New-Item -ItemType Directory -Force $BinaryCache | Out-Null
$env:VCPKG_BINARY_SOURCES = "clear;files,$((Resolve-Path $BinaryCache).Path),readwrite"
if (-not (Test-Path "$Vcpkg\vcpkg.exe")) { Invoke-Checked "$Vcpkg\bootstrap-vcpkg.bat" -disableMetrics }

Invoke-Checked cmake -G Ninja -S . -B $build -DCMAKE_BUILD_TYPE=RelWithDebInfo `
    "-DCMAKE_TOOLCHAIN_FILE=$((Resolve-Path $Vcpkg).Path)\scripts\buildsystems\vcpkg.cmake" `
    -DVCPKG_TARGET_TRIPLET=x64-windows -DVCPKG_HOST_TRIPLET=x64-windows -DREINTEGRO_TESTS=ON
$tests = @(Get-Content packaging\portable_tests | Where-Object { $_ -and $_ -notmatch "^#" })
Invoke-Checked cmake --build $build --target reintegro reintegro-cli icons @tests
$env:PATH = "$((Resolve-Path $build).Path)\vcpkg_installed\x64-windows\bin;$env:PATH"
Invoke-Checked ctest --test-dir $build --output-on-failure --no-tests=error -R "^($($tests -join '|'))$"

function Set-Signature([string[]]$Files) {
    if (-not $env:WINDOWS_CERTIFICATE) { Write-Host "no certificate: not signed: $Files"; return }
    $place = Join-Path ([IO.Path]::GetTempPath()) "reintegro-signing.pfx"
    [IO.File]::WriteAllBytes($place, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
    try {
        # Into the person's own certificates and out again, so that the password is in no command line.
        $password = ConvertTo-SecureString $env:WINDOWS_CERTIFICATE_PASSWORD -AsPlainText -Force
        $certificate = Import-PfxCertificate -FilePath $place -CertStoreLocation Cert:\CurrentUser\My -Password $password
        foreach ($file in $Files) {
            $signed = Set-AuthenticodeSignature -FilePath $file -Certificate $certificate -HashAlgorithm SHA256 `
                -TimestampServer "http://timestamp.digicert.com"
            if ($signed.Status -ne "Valid") { throw "$file was not signed: $($signed.StatusMessage)" }
        }
        Remove-Item "Cert:\CurrentUser\My\$($certificate.Thumbprint)"
    } finally {
        Remove-Item $place
    }
}

Set-Signature @("$build\bin\reintegro.exe", "$build\bin\reintegro-cli.exe")
Push-Location $build
try {
    Invoke-Checked cpack -G NSIS
    Invoke-Checked cpack -G ZIP
} finally {
    Pop-Location
}
Set-Signature @((Get-ChildItem "$build\Reintegro-*.exe").FullName)
New-Item -ItemType Directory -Force packages | Out-Null
Copy-Item "$build\Reintegro-*.exe", "$build\Reintegro-*.zip" packages
Get-ChildItem packages
