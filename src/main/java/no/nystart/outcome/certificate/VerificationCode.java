package no.nystart.outcome.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands on a certificate so that anybody who holds it can have it confirmed: 115 random bits and a check character,
 * 24 characters in all, without those that are easily mistaken for another.
 */
public record VerificationCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM = 23;
    private static final int GROUP = 4;
    private static final SecureRandom SECURE = new SecureRandom();

    /** @throws IllegalArgumentException when it is none */
    public VerificationCode {
        if (text.length() != RANDOM + 1
                || text.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)
                || text.charAt(RANDOM) != check(text.substring(0, RANDOM))) {
            throw new IllegalArgumentException("No code of " + text.length() + " characters");
        }
    }

    public static VerificationCode fresh() {
        StringBuilder random = new StringBuilder(RANDOM + 1);
        for (int i = 0; i < RANDOM; i++) {
            random.append(ALPHABET.charAt(SECURE.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(random.append(check(random)).toString());
    }

    /** As somebody types it: small letters, spaces, hyphens and look-alikes do not matter. Empty where it is none. */
    public static Optional<VerificationCode> typed(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1")
                .replace('U', 'V');
        try {
            return Optional.of(new VerificationCode(plain));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Luhn's sum, with as many values as the alphabet has: finds each wrong character and nearly each swapped pair. */
    private static char check(CharSequence text) {
        int size = ALPHABET.length();
        int factor = 2;
        int sum = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int addend = factor * ALPHABET.indexOf(text.charAt(i));
            factor = factor == 2 ? 1 : 2;
            sum += addend / size + addend % size;
        }
        return ALPHABET.charAt((size - sum % size) % size);
    }

    /** In groups, as it stands on paper. */
    public String grouped() {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "VerificationCode[…]";
    }
}
