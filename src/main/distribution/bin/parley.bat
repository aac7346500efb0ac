@echo off
rem Starts Parley: the window when nothing follows, else the command that follows.
rem
rem Looks for a Java of at least this release in JAVA_HOME, then on the PATH, then in the usual places.
rem PARLEY_JAVA_OPTIONS may hold further options for the Java virtual machine.
setlocal EnableExtensions DisableDelayedExpansion
set "REQUIRED=25"
for %%d in ("%~dp0..") do set "PARLEY_HOME=%%~fd"
set "FOUND="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined FOUND for /f "delims=" %%j in ('where java 2^>nul') do if not defined FOUND call :consider "%%~dpj.."
if not defined FOUND for %%p in (
    "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Java"
    "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu"
    "%ProgramFiles%\BellSoft"
    "%ProgramFiles%\Amazon Corretto"
    "%ProgramFiles%\OpenJDK"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    "%USERPROFILE%\.jdks"
    "%USERPROFILE%\scoop\apps"
) do for /d %%h in ("%%~p\*") do if not defined FOUND call :consider "%%~fh"
if not defined FOUND (
    echo parley: needs Java %REQUIRED% or newer, and found none in JAVA_HOME, on the PATH or in the usual places. 1>&2
    echo Maybe install one from https://adoptium.net/temurin/releases/?version=%REQUIRED% or with 1>&2
    echo     winget install EclipseAdoptium.Temurin.%REQUIRED%.JDK 1>&2
    echo or set JAVA_HOME to where it is. 1>&2
    exit /b 3
)

set "CLASS_PATH=%PARLEY_HOME%\lib\*"
set "OPENS=command"
if "%~1"=="" set "OPENS=window"
if "%~1"=="--timing" set "OPENS=window"

set "ARCHIVE="
if defined LOCALAPPDATA (
    if not exist "%LOCALAPPDATA%\Parley" mkdir "%LOCALAPPDATA%\Parley" 2>nul
    if exist "%LOCALAPPDATA%\Parley" set "ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\Parley\%OPENS%.jsa" -Xlog:cds*=off -Xlog:aot*=off"
)

if "%OPENS%"=="window" (
    "%FOUND%\bin\java.exe" "-Dparley.home=%PARLEY_HOME%" "-Djava.util.logging.config.file=%PARLEY_HOME%\lib\logging.properties" %PARLEY_JAVA_OPTIONS% %ARCHIVE% -p "%PARLEY_HOME%\lib\javafx" "@%PARLEY_HOME%\lib\window.options" -cp "%CLASS_PATH%" org.parley.Main %*
) else (
    "%FOUND%\bin\java.exe" "-Dparley.home=%PARLEY_HOME%" "-Djava.util.logging.config.file=%PARLEY_HOME%\lib\logging.properties" %PARLEY_JAVA_OPTIONS% %ARCHIVE% "@%PARLEY_HOME%\lib\command.options" -cp "%CLASS_PATH%" org.parley.Main %*
)
exit /b %ERRORLEVEL%

rem Sets FOUND when the folder given holds a Java that is new enough; its file "release" says so.
:consider
if not exist "%~f1\bin\java.exe" exit /b 0
if not exist "%~f1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~f1\release"`) do (
    for /f "tokens=1 delims=.-+" %%m in ("%%~v") do if %%m GEQ %REQUIRED% set "FOUND=%~f1"
)
exit /b 0
