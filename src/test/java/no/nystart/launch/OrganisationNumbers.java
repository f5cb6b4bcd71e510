package no.nystart.launch;

import java.util.List;
import java.util.stream.IntStream;

/** Numbers that a company could have: eight digits and the check digit that follows from them, modulo 11. */
final class OrganisationNumbers {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;

    private OrganisationNumbers() {}

    /** @param first at the first of these nine digits, whose last is put right */
    static List<String> from(int first, int howMany) {
        return IntStream.iterate(first / 10, digits -> digits + 1)
                .filter(digits -> checkDigit(digits) < 10)
                .limit(howMany)
                .mapToObj(digits -> digits + "" + checkDigit(digits))
                .toList();
    }

    private static int checkDigit(int digits) {
        String text = String.valueOf(digits);
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(i -> WEIGHTS[i] * (text.charAt(i) - '0'))
                .sum();
        return (MODULUS - sum % MODULUS) % MODULUS;
    }
}
