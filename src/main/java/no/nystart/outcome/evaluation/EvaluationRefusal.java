package no.nystart.outcome.evaluation;

import no.nystart.common.Refusal;

/** Why nothing is given out. */
public enum EvaluationRefusal implements Refusal {
    /** So few that each could be known again. */
    EVALUATION_TOO_FEW(409);

    private final int status;

    EvaluationRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
