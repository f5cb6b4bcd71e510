package no.nystart.outcome.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Every group that a report's filters and one of its groupings can name: for each of them one value, or all. Groups are
 * numbered from 0, which is everybody.
 */
final class Lattice {

    private final List<List<String>> values;
    private final int[] strides;
    private final int size;

    /** @param values of each filter or grouping, without repeats; empty for those of whom it is not known */
    Lattice(List<List<String>> values) {
        this.values = values.stream().map(List::copyOf).toList();
        this.strides = new int[values.size()];
        int next = 1;
        for (int dimension = 0; dimension < strides.length; dimension++) {
            strides[dimension] = next;
            next = Math.multiplyExact(next, values.get(dimension).size() + 1);
        }
        this.size = next;
    }

    int size() {
        return size;
    }

    int dimensions() {
        return strides.length;
    }

    List<String> values(int dimension) {
        return values.get(dimension);
    }

    /** @param keys one a dimension, null for all; -1 where one of them is no value */
    int at(List<@Nullable String> keys) {
        int group = 0;
        for (int dimension = 0; dimension < strides.length; dimension++) {
            @Nullable String key = keys.get(dimension);
            int value = key == null ? 0 : values.get(dimension).indexOf(key) + 1;
            if (key != null && value == 0) {
                return -1;
            }
            group += value * strides[dimension];
        }
        return group;
    }

    /** The number of the group's value, 0 for all. */
    private int value(int group, int dimension) {
        return group / strides[dimension] % (values.get(dimension).size() + 1);
    }

    boolean isAll(int group, int dimension) {
        return value(group, dimension) == 0;
    }

    /** The groups that make up this one, which is all in that dimension. */
    int[] parts(int group, int dimension) {
        return IntStream.rangeClosed(1, values.get(dimension).size())
                .map(value -> group + value * strides[dimension])
                .toArray();
    }

    /** The groups that this one lies in, itself among them: each with one or more of its values left out. */
    int[] around(int group) {
        List<Integer> around = new ArrayList<>(List.of(group));
        for (int dimension = 0; dimension < strides.length; dimension++) {
            int value = value(group, dimension);
            if (value > 0) {
                int less = value * strides[dimension];
                List.copyOf(around).forEach(wider -> around.add(wider - less));
            }
        }
        return around.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public String toString() {
        return "Lattice" + values + Arrays.toString(strides);
    }
}
