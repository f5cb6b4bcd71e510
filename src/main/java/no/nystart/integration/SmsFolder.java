package no.nystart.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.nystart.common.delivery.Sms;

/** The demo's text messages: each a file whose first line is the number. The same message again is the same file. */
class SmsFolder implements Sms {

    private static final String SUFFIX = ".txt";

    /** One that the demo did not send. */
    record Shown(Instant at, String to, String text) {}

    private final Path folder;

    SmsFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public void send(Message message) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(message.id() + SUFFIX),
                    message.to() + "\n" + message.text(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest first: their ids, and so their files, are in the order of time. */
    List<Shown> newest(int most) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .limit(most)
                    .map(SmsFolder::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shown read(Path file) {
        try {
            String[] parts = Files.readString(file, StandardCharsets.UTF_8).split("\n", 2);
            return new Shown(Files.getLastModifiedTime(file).toInstant(), parts[0], parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
