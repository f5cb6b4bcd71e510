package no.nystart.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A good document with something done to it: the same for the same seed. */
public final class Mangled {

    /** What readers have stumbled over before, here and elsewhere. */
    private static final List<String> STUMBLING_BLOCKS = List.of(
            "\"",
            "'",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            ";",
            "\n",
            "\r",
            "\t",
            "\0",
            "\uFEFF",
            "\uD83D",
            "null",
            "true",
            "NaN",
            "-0",
            "1e400",
            "-1",
            "9223372036854775808",
            "2147483648",
            "0.1",
            "1E-400",
            "2027-02-30",
            "+1000000000-01-01",
            "-999999999-01-01",
            "31.2.2027",
            "\\u0000",
            "\\ud800",
            "<script>",
            "=1+1",
            "%00",
            "../",
            "\u0130",
            "\u2028",
            "æøå",
            "𝄞",
            "[[[[[[[[[[",
            "{\"a\":{\"a\":{\"a\":",
            " ",
            "",
            "\"\"");

    private Mangled() {}

    public static String text(String good, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(good);
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times; i++) {
            once(text, random);
        }
        return text.toString();
    }

    /** Also as no text can be: bytes that are no letters. */
    public static byte[] bytes(String good, long seed) {
        byte[] bytes = text(good, seed).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(~seed);
        if (bytes.length > 0 && random.nextInt(3) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void once(StringBuilder text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(40)));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to));
            case 2 -> text.insert(from, STUMBLING_BLOCKS.get(random.nextInt(STUMBLING_BLOCKS.size())));
            case 3 -> text.replace(from, to, STUMBLING_BLOCKS.get(random.nextInt(STUMBLING_BLOCKS.size())));
            case 4 -> text.insert(from, (char) random.nextInt(0x10000));
            default -> text.setLength(to);
        }
    }
}
