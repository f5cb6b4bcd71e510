package no.nystart.access.page;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of ours, never another site. */
public final class OwnPath {

    private OwnPath() {}

    public static String orHome(@Nullable String wanted) {
        return wanted != null && wanted.matches("/[A-Za-z0-9/_.-]*") && !wanted.startsWith("//") ? wanted : "/";
    }
}
