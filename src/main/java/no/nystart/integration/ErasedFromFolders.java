package no.nystart.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.nystart.common.NystartConfig;
import no.nystart.privacy.PersonErased;

/** The demo's mails and text messages in which somebody erased is mentioned go too; production keeps none. */
@ApplicationScoped
class ErasedFromFolders {

    private static final String HEAD_ENDS = "\r\n\r\n";

    private final List<Path> folders;

    @Inject
    ErasedFromFolders(NystartConfig config) {
        this.folders = List.of(config.data().resolve("mail"), config.data().resolve("sms"));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonErased erased) {
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                forget(folder, erased.words());
            }
        }
    }

    private static void forget(Path folder, Collection<String> words) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String text = read(file);
                if (words.stream().anyMatch(text::contains)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a letter also the text, which lies in base64. */
    private static String read(Path file) throws IOException {
        String written = Files.readString(file, StandardCharsets.UTF_8);
        int head = written.indexOf(HEAD_ENDS);
        return !file.toString().endsWith(".eml") || head < 0
                ? written
                : written + new String(Base64.getMimeDecoder().decode(written.substring(head)), StandardCharsets.UTF_8);
    }
}
