package no.nystart.matching.solve;

import java.util.Arrays;

/** Who is in each of some groups, each person in one at most; joining and leaving take constant time. */
final class Roster {

    private final int[][] members;
    private final int[] size;
    private final int[] slot;

    Roster(int groups, int people) {
        this.members = new int[groups][0];
        this.size = new int[groups];
        this.slot = new int[people];
    }

    int size(int group) {
        return size[group];
    }

    int member(int group, int index) {
        return members[group][index];
    }

    void join(int group, int person) {
        if (size[group] == members[group].length) {
            members[group] = Arrays.copyOf(members[group], 2 * size[group] + 2);
        }
        slot[person] = size[group];
        members[group][size[group]++] = person;
    }

    /** The last member takes the place of the one who leaves. */
    void leave(int group, int person) {
        int last = members[group][--size[group]];
        members[group][slot[person]] = last;
        slot[last] = slot[person];
    }
}
