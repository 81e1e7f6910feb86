# What the commands beside this file share: finding tools, fetching what is missing, building once per change.
# Sourced by bash 3.2 and newer.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*"; }

stop() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Paths in settings are meant from where the caller stands; the commands themselves work from the root.
for name in OVATION_DATA OVATION_CONFIG OVATION_JAR; do
  case ${!name:-} in "" | /*) ;; *) export "$name=$PWD/${!name}" ;; esac
done
export OVATION_DATA=${OVATION_DATA:-$root/data}
cd "$root"

# Runs a long program so that a signal to us ends it as well.
with_us() {
  local child code=0
  "$@" &
  child=$!
  # shellcheck disable=SC2064
  trap "kill $child 2>/dev/null; exit 143" TERM INT
  wait "$child" || code=$?
  trap - TERM INT
  return "$code"
}

fingerprint() {
  if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -c1-16
}

# --- Java ---------------------------------------------------------------------------------------------------------

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}

need_java() {
  local found="" home on_path
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(cd "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")/.." && pwd)
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25* \
      "$(/usr/libexec/java_home -v 25 2>/dev/null || true)" "$on_path"; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      found=$home
      break
    fi
  done
  [ -n "$found" ] || stop "Ovation needs a JDK 25: install one (Temurin 25, for example) or point JAVA_HOME to it."
  export JAVA_HOME=$found
}

# --- The system's packages ----------------------------------------------------------------------------------------

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
  command -v apt-get >/dev/null || return 1
  [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq -y --no-install-recommends install "$@" \
    >/dev/null 2>&1
}

# The lists of a fresh machine may be empty or old: they are fetched only when an installation fails without.
install_packages() {
  may_install || return 1
  say "Installing $* ..."
  apt_install "$@" && return 0
  as_root apt-get -o DPkg::Lock::Timeout=300 -qq update >/dev/null 2>&1 || true
  apt_install "$@"
}

# Newer Debian and Ubuntu renamed it for 64-bit time.
package_of_sound() {
  if apt-cache show libasound2t64 >/dev/null 2>&1; then echo libasound2t64; else echo libasound2; fi
}

# Libraries that the shipped ffmpeg is linked to and does not bring along.
missing_libraries() {
  local known library
  known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
  while read -r library package; do
    case $known in *"$library "*) ;; *) if [ "$package" = sound ]; then package_of_sound; else echo "$package"; fi ;; esac
  done <<'LIST'
libpulse.so.0 libpulse0
libasound.so.2 sound
libxcb-shm.so.0 libxcb-shm0
libva.so.2 libva2
libva-drm.so.2 libva-drm2
libdrm.so.2 libdrm2
LIST
}

need_libraries() {
  [ "$(uname)" = Linux ] || return 0
  local packages
  packages=$(missing_libraries | tr '\n' ' ')
  [ -n "$packages" ] || return 0
  # shellcheck disable=SC2086
  install_packages $packages && return 0
  if command -v ffmpeg >/dev/null; then
    say "The shipped ffmpeg lacks libraries ($packages), the system's own is used instead."
    return 0
  fi
  stop "The shipped ffmpeg needs libraries that are not installed: apt-get install $packages"
}

need_chromium() {
  local browser
  for browser in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    [ -n "$browser" ] && [ -x "$browser" ] && return 0
  done
  install_packages chromium fonts-noto-core && return 0
  stop "The browser tests need Chromium: apt-get install chromium fonts-noto-core, or set CHROMIUM to its path."
}

# --- The build's tools --------------------------------------------------------------------------------------------

# at_least 20.19 20.20.2
at_least() {
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]
}

need_node() {
  [ -f "$root/web/package.json" ] || return 0
  command -v npm >/dev/null || stop "The web client needs Node 20.19 or newer with npm: install nodejs and npm."
  local version
  version=$(node --version)
  at_least 20.19 "${version#v}" || stop "The web client needs Node 20.19 or newer, this is $version."
}

need_maven() {
  command -v mvn >/dev/null || stop "The build needs Maven 3.8 or newer: apt-get install maven."
  local version
  version=$(mvn --version | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  at_least 3.8 "$version" || stop "The build needs Maven 3.8 or newer, this is $version."
  # Maven's own libraries use what JDK 25 warns about.
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
}

# --- The application ----------------------------------------------------------------------------------------------

inputs() {
  (
    cd "$root"
    find pom.xml build src/main web \( -name node_modules -o -name dist \) -prune -o -type f -print0 \
      | LC_ALL=C sort -z | xargs -0 cksum
    cat "$JAVA_HOME/release"
  ) | fingerprint
}

remember_build() {
  inputs > "$root/target/build.stamp"
}

build_when_changed() {
  local wanted
  wanted=$(inputs)
  if [ -f "$root/target/ovation.jar" ] && [ "$(cat "$root/target/build.stamp" 2>/dev/null)" = "$wanted" ]; then
    return 0
  fi
  need_maven
  need_node
  say "Building Ovation (the first time fetches its libraries, which takes some minutes) ..."
  mkdir -p "$root/target"
  if ! with_us mvn -B -ntp -f "$root/pom.xml" -Dquick -Dmaven.test.skip=true package \
      > >(tee "$root/target/build.log" | steps) 2>&1; then
    tail -n 40 "$root/target/build.log" >&2
    stop "The build failed; all of it is in target/build.log."
  fi
  echo "$wanted" > "$root/target/build.stamp"
}

# Of Maven's talk only which step it is at.
steps() {
  sed -n -e 's/^\[INFO\] --- \([a-z-]*\):[^:]*:\([a-zA-Z-]*\) .*/  \1 \2/p' -e '/^\(Fetching\|Building\) /p' \
    -e 's/^\[INFO\] \(Generating SQL\)/  \1/p'
}

# The folder that the jar is unpacked into: starts faster than the jar itself, and can be remembered by the JVM.
unpack() {
  local jar=$1
  # By name, size and time: reading a hundred megabytes at every start would be felt.
  app=$root/target/run/$(ls -lL "$jar" | fingerprint)
  [ -f "$app/ovation.jar" ] && return 0
  rm -rf "$app.new"
  mkdir -p "$root/target/run"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app.new" >/dev/null
  mv "$app.new" "$app"
  # The one before may still be running; older ones are not.
  ls -dt "$root"/target/run/*/ | tail -n +3 | xargs rm -rf
}

# For a small server: see docs/performance.md. Fewer malloc arenas: each keeps what its busiest moment took; and what the
# compilers took and freed is given back, which glibc does not do by itself. Method handles are compiled at their twentieth
# call and not before the first: a start calls six hundred constructors and factory methods once each, and making a class
# for every one was a tenth of its CPU. The context is the one that the build prepared (docs/decisions/014).
jvm_flags() {
  export MALLOC_ARENA_MAX=2
  flags=(-XX:+UseSerialGC -Xms48m -Xmn32m -Xmx160m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40
    -XX:TrimNativeHeapInterval=10000 -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError
    -Djava.lang.invoke.MethodHandle.COMPILE_THRESHOLD=20 -Dspring.aot.enabled=true
    --enable-native-access=ALL-UNNAMED -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true)
  [ ! -f "$app/ovation.aot" ] || flags+=("-XX:AOTCache=$app/ovation.aot" -Xlog:aot=off)
  # shellcheck disable=SC2206
  flags+=(${OVATION_JAVA_OPTS:-})
}

# One start whose only purpose is to be remembered: later ones find their classes linked and profiled.
rehearse() {
  [ ! -f "$app/ovation.aot" ] && [ "${OVATION_REHEARSE:-yes}" = yes ] || return 0
  say "Rehearsing the start, once for this build ..."
  local stage
  stage=$(mktemp -d "$root/target/rehearsal.XXXXXX")
  jvm_flags
  # None of the operator's settings: a rehearsal touches nobody's database and no gateway.
  # shellcheck disable=SC2046
  if ! with_us env $(env | sed -n 's/^\(OVATION_[A-Z_]*\)=.*/-u \1/p') OVATION_DATA="$stage/data" OVATION_PORT=0 \
      "$JAVA_HOME/bin/java" "${flags[@]}" -XX:AOTCacheOutput="$stage/ovation.aot" -jar "$app/ovation.jar" --dev --no-demo --ovation.rehearsal=true \
      > "$stage/output" 2>&1 || [ ! -f "$stage/ovation.aot" ]; then
    say "It could not be rehearsed; starts will be slower (target/rehearsal.log)."
    cp "$stage/output" "$root/target/rehearsal.log"
  else
    mv "$stage/ovation.aot" "$app/ovation.aot"
  fi
  rm -rf "$stage"
}
