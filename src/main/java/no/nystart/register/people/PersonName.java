package no.nystart.register.people;

import java.text.Normalizer;
import java.util.Locale;

/** A first and a last name, with the keys they are sorted and found by. */
public record PersonName(String first, String last) {

    public PersonName {
        first = first.strip();
        last = last.strip();
        if (first.isEmpty() || last.isEmpty()) {
            throw new IllegalArgumentException("A name has two parts");
        }
    }

    /** First name first, as people are called. */
    public String whole() {
        return first + " " + last;
    }

    /** Last name first, as lists of people are sorted. */
    String order() {
        return last + ", " + first;
    }

    String firstKey() {
        return key(first);
    }

    String lastKey() {
        return key(last);
    }

    /** Lower case without accents, the Norwegian letters kept: "Renée Ås" is found as "renee ås". */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            key.append(
                    "æøå".contains(one)
                            ? one
                            : Normalizer.normalize(one, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
        });
        return key.toString();
    }
}
