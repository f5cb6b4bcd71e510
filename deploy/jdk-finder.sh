# Sourced by mvnw and deploy/nystart: find_jdk sets JAVA_HOME to a JDK of at least $1 (default 21).
# A valid JAVA_HOME wins, else the newest of PATH and the system's usual folders; otherwise it says what is missing.

jdk_release() { # the feature release of the JDK in folder $1, nothing when there is none with a compiler
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  fi
  echo "$version"
}

folder_of_java() { # the home of the java on PATH, links followed
  java=$(command -v java 2>/dev/null) || return 0
  if [ -x /usr/libexec/java_home ] && [ "$java" = /usr/bin/java ]; then
    /usr/libexec/java_home 2>/dev/null
    return 0
  fi
  java=$(readlink -f "$java" 2>/dev/null || echo "$java")
  dirname "$(dirname "$java")"
}

find_jdk() {
  wanted=${1:-21}
  if [ -n "${JAVA_HOME:-}" ]; then
    found=$(jdk_release "$JAVA_HOME")
    if [ "${found:-0}" -ge "$wanted" ]; then
      export JAVA_HOME
      return 0
    fi
  fi
  best=0
  best_home=
  for home in "$(folder_of_java)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* /usr/local/openjdk* /usr/local/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -n "$home" ] && [ -d "$home" ] || continue
    found=$(jdk_release "$home")
    if [ "${found:-0}" -ge "$wanted" ] && [ "$found" -gt "$best" ]; then
      best=$found
      best_home=$home
    fi
  done
  if [ -z "$best_home" ]; then
    {
      echo "Nystart needs a JDK of at least $wanted and found none."
      if [ -n "${JAVA_HOME:-}" ]; then echo "  JAVA_HOME is $JAVA_HOME, which is not one."; fi
      echo "  Looked at java on PATH and in the usual folders, such as /usr/lib/jvm."
      echo "  Install one (for example: apt install openjdk-21-jdk), or set JAVA_HOME to its folder."
    } >&2
    return 1
  fi
  JAVA_HOME=$best_home
  export JAVA_HOME
}
