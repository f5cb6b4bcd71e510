package no.nystart.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords of the embedded database's three roles, made once per data folder and readable by its owner only. */
record DatabaseSecrets(String superuser, String owner, String app) {

    static DatabaseSecrets in(Path folder) throws IOException {
        Path file = folder.resolve("database.properties");
        Properties saved = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                saved.load(reader);
            }
        } else {
            saved.setProperty("superuser", random());
            saved.setProperty("owner", random());
            saved.setProperty("app", random());
            write(file, saved);
        }
        return new DatabaseSecrets(
                saved.getProperty("superuser", ""), saved.getProperty("owner", ""), saved.getProperty("app", ""));
    }

    private static void write(Path file, Properties secrets) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            secrets.store(writer, "Passwords of the embedded database");
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "DatabaseSecrets[…]";
    }
}
