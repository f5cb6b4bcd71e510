package no.nystart.matching.exchange;

import java.util.HashSet;
import java.util.Set;

/** Paths of a document whose values could not be read and hold stand-ins. */
final class Unreadable {

    private final Set<String> paths = new HashSet<>();

    void add(String path) {
        paths.add(path);
    }

    /**
     * Whether what is at a path, and around it, was read. A list of things with ids counts as read only when every id
     * in it was, and the document only when all was.
     */
    boolean isReadable(String path) {
        if (path.equals("$")) {
            return paths.isEmpty();
        }
        for (String unread : paths) {
            boolean within = path.startsWith(unread);
            boolean idWithin = unread.startsWith(path + "[") && (unread.endsWith(".id") || unread.endsWith("]"));
            if (within || idWithin) {
                return false;
            }
        }
        return true;
    }
}
