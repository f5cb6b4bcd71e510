package no.nystart.matching.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why a file failed, in words rather than class names. */
public final class Causes {

    private Causes() {}

    public static String of(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no such file";
            case AccessDeniedException denied -> "access is denied";
            default -> Objects.requireNonNullElse(e.getMessage(), "input or output failed");
        };
    }
}
