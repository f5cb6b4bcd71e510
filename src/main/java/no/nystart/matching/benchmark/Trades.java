package no.nystart.matching.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Occupations that go together, and what is learnt in them. */
final class Trades {

    private static final List<List<String>> FAMILIES = List.of(
            List.of("5223", "5221", "5230", "5249"), // shops
            List.of("7223", "7212", "7231", "7214", "7233"), // metal and engines
            List.of("9112", "9329", "4321", "9333", "8344"), // stores, cleaning, transport
            List.of("5120", "9412", "5131", "7512"), // kitchens
            List.of("5311", "5312", "5321", "5322"), // children and care
            List.of("7115", "7119", "7131", "7126", "9313"), // building
            List.of("6130", "6111", "6210", "9215"), // farm and forest
            List.of("4110", "4225", "3512", "2512")); // office and computers

    /** Shops, stores and care want more hands than offices do. */
    private static final int[] SHARE = {22, 14, 18, 12, 14, 10, 6, 4};

    private static final List<String> COMMON_GOALS = List.of("TEAMWORK", "ROUTINES", "CUSTOMER_SERVICE");

    private final Random random;

    Trades(Random random) {
        this.random = random;
    }

    int family() {
        int drawn = random.nextInt(100);
        int family = 0;
        while (drawn >= SHARE[family]) {
            drawn -= SHARE[family];
            family++;
        }
        return family;
    }

    String occupation(int family) {
        List<String> codes = FAMILIES.get(family);
        return codes.get(random.nextInt(codes.size()));
    }

    /** None to three different ones; three in four of the same family as the first. */
    List<String> interests(int family) {
        int count = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3);
        Set<String> ranked = new LinkedHashSet<>();
        while (ranked.size() < count) {
            boolean same = ranked.isEmpty() || random.nextInt(4) > 0;
            ranked.add(occupation(same ? family : family()));
        }
        return new ArrayList<>(ranked);
    }

    /** Up to {@code most} of the family's four own and three common goals. */
    Set<String> goals(int family, int most) {
        Set<String> goals = new LinkedHashSet<>();
        int count = random.nextInt(most + 1);
        while (goals.size() < count) {
            int drawn = random.nextInt(7);
            goals.add(drawn < 4 ? "TRADE_" + family + "_" + drawn : COMMON_GOALS.get(drawn - 4));
        }
        return goals;
    }
}
