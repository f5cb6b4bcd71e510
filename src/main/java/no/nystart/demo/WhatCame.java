package no.nystart.demo;

import java.util.List;

/** What came of the placements of the demo's first cohort: of 24, 22 are known of, and 14 are in work. */
public enum WhatCame {
    JOB_THERE,
    JOB_ELSEWHERE,
    EDUCATION,
    OTHER_MEASURE,
    NOTHING,
    /** Nobody could be reached. */
    UNKNOWN;

    /** In the order of the cohort's young people. */
    private static final List<WhatCame> OF_FIRST_COHORT = List.of(
            JOB_THERE,
            JOB_THERE,
            OTHER_MEASURE,
            JOB_THERE,
            JOB_THERE,
            JOB_ELSEWHERE,
            NOTHING,
            JOB_THERE,
            UNKNOWN,
            EDUCATION,
            JOB_THERE,
            JOB_THERE,
            EDUCATION,
            JOB_ELSEWHERE,
            OTHER_MEASURE,
            JOB_THERE,
            JOB_ELSEWHERE,
            JOB_ELSEWHERE,
            JOB_THERE,
            EDUCATION,
            EDUCATION,
            NOTHING,
            UNKNOWN,
            JOB_ELSEWHERE);

    static WhatCame ofFirstCohort(int index) {
        return OF_FIRST_COHORT.get(index);
    }

    public boolean isWork() {
        return this == JOB_THERE || this == JOB_ELSEWHERE;
    }
}
