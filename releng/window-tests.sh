# Read by mvnw: sees to it that the tests can open windows and web pages, and SPSS syntax in PSPP. Installs what is missing when it may (as root, with apt),
# says the command that does when it may not, and gives a session without a screen a virtual one.
case " $* " in *" verify "*|*" install "*|*" integration-test "*)
  if [ "$(uname -s)" = Linux ]; then
    needed="xvfb xauth libgtk-3-0 dbus-x11 fonts-dejavu-core adwaita-icon-theme librsvg2-common chromium chromium-driver pspp"
    missing=
    for package in $needed; do
      dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    if [ -n "$missing" ] && command -v apt-get >/dev/null 2>&1; then
      if [ "$(id -u)" = 0 ]; then
        say "Verka: installing what the window tests need:$missing"
        apt-get update -qq >&2 || true
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
      else
        say "Verka: the window tests need packages that are not installed. Run this once, then try again:"
        say "       sudo apt-get install$missing"
        exit 3
      fi
    fi
    if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
      if ! command -v xvfb-run >/dev/null 2>&1; then
        say "Verka: the window tests need a screen or xvfb-run (Xvfb); install it with your package manager, then try again."
        exit 3
      fi
      exec xvfb-run -a -s "-screen 0 1440x900x24" "$maven" -f "$here/pom.xml" "$@"
    fi
  fi ;;
esac
