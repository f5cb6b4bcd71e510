package no.nystart.register.codes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.common.NystartConfig;

/**
 * Occupations and postal places. The service brings those of one region; an installation names a folder with full
 * lists, {@code occupations.csv} (code, name) and {@code postal-places.csv} (code, name, municipality, lat, lon).
 */
@ApplicationScoped
public class CodeLists {

    private final Map<String, Occupation> occupations;
    private final Map<String, PostalPlace> postalPlaces;
    private final Map<String, Coordinates> middles;

    @Inject
    CodeLists(NystartConfig config) {
        Optional<Path> folder = config.codeLists();
        occupations = read(
                folder,
                "occupations.csv",
                row -> new Occupation(row.getField("code"), row.getField("name")),
                Occupation::code);
        postalPlaces = read(
                folder,
                "postal-places.csv",
                row -> new PostalPlace(
                        row.getField("code"),
                        row.getField("name"),
                        row.getField("municipality"),
                        new Coordinates(
                                Double.parseDouble(row.getField("lat")), Double.parseDouble(row.getField("lon")))),
                PostalPlace::code);
        middles = postalPlaces.values().stream()
                .collect(Collectors.groupingBy(
                        PostalPlace::name,
                        Collectors.collectingAndThen(
                                Collectors.mapping(PostalPlace::coordinates, Collectors.toList()), CodeLists::middle)));
    }

    /** The middle of the postal codes that share a name; empty for an unknown one. */
    public Optional<Coordinates> middleOf(String postalPlace) {
        return Optional.ofNullable(middles.get(postalPlace));
    }

    private static Coordinates middle(List<Coordinates> all) {
        return new Coordinates(
                all.stream().mapToDouble(Coordinates::lat).average().orElseThrow(),
                all.stream().mapToDouble(Coordinates::lon).average().orElseThrow());
    }

    /** In order of their codes. */
    public Collection<Occupation> occupations() {
        return occupations.values();
    }

    public Optional<Occupation> occupation(String code) {
        return Optional.ofNullable(occupations.get(code));
    }

    /** In order of their codes. */
    public Collection<PostalPlace> postalPlaces() {
        return postalPlaces.values();
    }

    public Optional<PostalPlace> postalPlace(String code) {
        return Optional.ofNullable(postalPlaces.get(code));
    }

    private static <T> Map<String, T> read(
            Optional<Path> folder, String file, Function<NamedCsvRecord, T> value, Function<T, String> code) {
        Map<String, T> values = new LinkedHashMap<>();
        try (Reader text = open(folder, file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.stream().map(value).forEach(one -> values.put(code.apply(one), one));
            return Collections.unmodifiableMap(values);
        } catch (IOException e) {
            throw new UncheckedIOException("Code list " + file + " could not be read", e);
        }
    }

    private static Reader open(Optional<Path> folder, String file) throws IOException {
        if (folder.isPresent()) {
            return Files.newBufferedReader(folder.get().resolve(file));
        }
        InputStream packaged = CodeLists.class.getResourceAsStream("/register/" + file);
        return new InputStreamReader(Objects.requireNonNull(packaged, file), StandardCharsets.UTF_8);
    }
}
