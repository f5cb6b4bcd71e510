package no.nystart.matching.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that whoever reads them sees the whole document or what was there before. */
final class WholeFile {

    private WholeFile() {}

    static void write(String document, Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null) {
            throw new IOException("it is a folder");
        }
        Path part = Files.createTempFile(folder, "." + whole.getFileName(), ".part");
        try {
            Files.writeString(part, document);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
