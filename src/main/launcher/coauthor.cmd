@echo off
rem Starts coauthor from any folder on Windows.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo error: no Java found 1>&2
  echo hint: install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 70
)
set "archive="
if exist "%home%\lib\classes.jsa" set archive="-XX:SharedArchiveFile=%home%\lib\classes.jsa"
"%java%" -XX:+UseParallelGC -Xshare:auto -Xlog:disable -Xlog:all=error:stderr %archive% -Djava.awt.headless=true ^
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED ^
  --add-opens=java.base/java.lang=ALL-UNNAMED %COAUTHOR_JAVA_OPTS% "-Dcoauthor.home=%home%" ^
  -cp "%home%\lib\*" org.coauthor.cli.Main %*
exit /b %ERRORLEVEL%
