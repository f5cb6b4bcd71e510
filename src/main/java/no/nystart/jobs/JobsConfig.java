package no.nystart.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Map;

/** What this replica does for the jobs. */
@ConfigMapping(prefix = "nystart")
public interface JobsConfig {

    /** What a replica is there for. */
    enum Role {
        /** Pages and API only; hands jobs in and works none off. */
        WEB,
        /** Works jobs off; for whoever routes requests to it, it answers them too. */
        WORKER,
        BOTH;

        boolean works() {
            return this != WEB;
        }
    }

    /** {@code NYSTART_ROLE}. */
    @WithDefault("both")
    Role role();

    /** Solving jobs at a time; fewer where that would leave the pages no core. */
    @WithName("jobs.solvers")
    @WithDefault("1")
    int solvers();

    /** Short jobs at a time. */
    @WithName("jobs.clerks")
    @WithDefault("2")
    int clerks();

    /** How often a replica looks for jobs that another one handed in; its own it takes up at once. */
    @WithName("jobs.poll")
    @WithDefault("1s")
    Duration poll();

    /** How often a job at work says that it is alive; silent four times as long, it is taken from its worker. */
    @WithName("jobs.heartbeat")
    @WithDefault("2s")
    Duration heartbeat();

    /** By the name of a recurring job: from the end of one time to the next, instead of its own pace. */
    @WithName("jobs.every")
    Map<String, Duration> every();

    /** How long a shutdown waits for jobs to keep what they have. */
    @WithName("jobs.shutdown")
    @WithDefault("8s")
    Duration shutdown();
}
