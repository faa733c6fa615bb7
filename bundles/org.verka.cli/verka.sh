#!/bin/sh
# Starts the verka command: verka.sh HOME_FOLDER JDK ARGUMENT…, where HOME_FOLDER/lib has the class path.
# The first start of a JDK that can (25: ahead-of-time cache, 19 to 24: class data sharing) leaves a cache in
# HOME_FOLDER, so that later ones start faster; without one, or with one that does not fit, nothing is lost but time.
set -eu
home=$1 jdk=$2
shift 2
version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release" 2>/dev/null)
version=${version:-21}

# C1 alone and the serial collector start fastest; the work is short. With C1 alone Java keeps little room for code and
# collects all garbage twice during a report to find some; more is reserved, and taken only when it is needed.
flags="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:ReservedCodeCacheSize=240m"
flags="$flags -Djava.awt.headless=true -Dfile.encoding=UTF-8"
# What would be made faster at the cost of the first time is left slower: Guice writes no classes, and text is shaped
# through JNI, not through method handles made on the spot.
flags="$flags -Dguice_bytecode_gen_option=DISABLED -Dsun.font.layout.ffm=false"
flags="$flags --enable-native-access=ALL-UNNAMED"
[ "$version" -ge 23 ] && flags="$flags --sun-misc-unsafe-memory-access=allow"
# In a path with spaces the cache is left out: the flags are words.
case $home in *' '*) cacheable=no ;; *) cacheable=yes ;; esac
[ -w "$home" ] || cacheable=no

if [ $cacheable = yes ] && [ "$version" -ge 25 ]; then
  cache=$home/verka-$version.aot
  if [ -f "$cache" ]; then
    flags="$flags -XX:AOTCache=$cache -Xlog:aot=off -Xlog:cds=off"
  elif mkdir "$home/.training" 2>/dev/null; then
    trap 'rm -rf "$home/.training"' EXIT
    # Trained on what it is asked to do now, in a run of its own beside it, and only moved into place when whole.
    ( # shellcheck disable=SC2086
      "$jdk/bin/java" $flags -XX:AOTCacheOutput="$home/.training/cache" -Xlog:aot=off -Xlog:cds=off \
        -cp "$home/lib/*" org.verka.cli.Training "$home/.training/project" >/dev/null 2>&1 &&
      mv "$home/.training/cache" "$cache" ) || true
    rm -rf "$home/.training"
    trap - EXIT
    if [ -f "$cache" ]; then flags="$flags -XX:AOTCache=$cache -Xlog:aot=off -Xlog:cds=off"; fi
  fi
elif [ $cacheable = yes ] && [ "$version" -ge 19 ]; then
  flags="$flags -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=$home/verka-$version.jsa -Xlog:cds=off -Xlog:cds+dynamic=off"
fi
if [ -t 2 ]; then flags="$flags -Dverka.terminal=true"; fi
# shellcheck disable=SC2086
exec "$jdk/bin/java" $flags -cp "$home/lib/*" org.verka.cli.Verka "$@"
