package no.nystart.jobs;

/**
 * What a stage contributes as a bean so that the first job of a lane in a fresh replica is as quick as the others: done
 * once, in a worker's own thread before its first job, and only where jobs are worked off.
 */
public interface WarmUp {

    Lane lane();

    /**
     * Leaves no trace; what fails is logged and costs the first job its time only.
     *
     * @param shutdown tells when the worker wants to leave
     */
    void warmUp(Shutdown shutdown);
}
