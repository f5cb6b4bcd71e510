package no.nystart.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nystart.common.FieldClock;
import no.nystart.common.delivery.Mail;

/** The demo's mail: each letter a file that mail programs open. The same letter again is the same file. */
final class LetterFolder implements Mail {

    private static final String LINE_END = "\r\n";

    /** Characters of a subject in one encoded word, which holds 75 with its frame: 45 bytes however long each is. */
    private static final int SUBJECT_PIECE = 11;

    private final Path folder;
    private final Clock wallClock;

    LetterFolder(Path folder, Clock wallClock) {
        this.folder = folder;
        this.wallClock = wallClock;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public void send(Letter letter) {
        if (!ADDRESS.matcher(letter.to()).matches()) {
            throw new IllegalArgumentException("Not an address, in letter " + letter.id());
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(letter.id() + ".eml"), written(letter), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(Letter letter) {
        String now =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(wallClock.withZone(FieldClock.NORWAY)));
        String body = Base64.getMimeEncoder().encodeToString(letter.text().getBytes(StandardCharsets.UTF_8));
        return List.of(
                        "From: Nystart <ikke-svar@nystart.example>",
                        "To: <" + letter.to() + ">",
                        "Subject: " + encoded(letter.subject()),
                        "Date: " + now,
                        "Message-ID: <" + letter.id() + "@nystart>",
                        "Auto-Submitted: auto-generated",
                        "MIME-Version: 1.0",
                        "Content-Type: text/plain; charset=utf-8",
                        "Content-Transfer-Encoding: base64",
                        "",
                        body)
                .stream()
                .collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    /** RFC 2047: words of ASCII, on lines of their own. */
    private static String encoded(String text) {
        int[] points = text.codePoints().toArray();
        return IntStream.iterate(0, from -> from < points.length, from -> from + SUBJECT_PIECE)
                .mapToObj(from -> new String(points, from, Math.min(SUBJECT_PIECE, points.length - from)))
                .map(piece -> "=?UTF-8?B?"
                        + Base64.getEncoder().encodeToString(piece.getBytes(StandardCharsets.UTF_8))
                        + "?=")
                .collect(Collectors.joining(LINE_END + " "));
    }
}
