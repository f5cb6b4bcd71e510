package no.nystart.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import no.nystart.common.Mode;
import no.nystart.common.NystartConfig;
import no.nystart.jobs.Jobs;
import no.nystart.register.cohorts.Cohort;
import org.jboss.logging.Logger;

/** Fills an empty database of demo mode, all of it or nothing. */
@ApplicationScoped
public class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class);

    private final DemoRegister register;
    private final DemoAccounts accounts;
    private final DemoNetwork network;
    private final DemoBoards boards;
    private final DemoProgramme programme;
    private final DemoPulseMeeting pulseMeeting;
    private final EntityManager entities;
    private final Mode mode;
    private final DemoPast past;
    private final Jobs jobs;
    private final boolean atStart;
    private final boolean withPast;

    @Inject
    Demo(
            DemoRegister register,
            DemoAccounts accounts,
            DemoNetwork network,
            DemoBoards boards,
            DemoProgramme programme,
            DemoPulseMeeting pulseMeeting,
            EntityManager entities,
            DemoPast past,
            Jobs jobs,
            NystartConfig config) {
        this.register = register;
        this.accounts = accounts;
        this.network = network;
        this.boards = boards;
        this.programme = programme;
        this.pulseMeeting = pulseMeeting;
        this.entities = entities;
        this.mode = config.mode();
        this.past = past;
        this.jobs = jobs;
        this.atStart = config.demo().atStart();
        this.withPast = config.demo().past();
    }

    @Transactional
    void atStart(@Observes StartupEvent started) {
        if (mode == Mode.DEMO && atStart) {
            fill();
        }
    }

    /** Does nothing when something is registered already. */
    @Transactional
    public void fill() {
        if (!register.isEmpty()) {
            return;
        }
        // for this transaction only: two of the people are hidden, and only somebody cleared registers them
        entities.createNativeQuery("SELECT set_config('nystart.cleared_offices', '0402,0425', true)", String.class)
                .getSingleResult();
        register.offices();
        Map<String, UUID> caseworkers = accounts.ofOffices();
        accounts.ofProgramme();
        Cohort cohort = register.cohort();
        register.companies(cohort, accounts);
        register.people(cohort, caseworkers, accounts);
        boards.fill();
        // what guests suggest goes to boards that are there
        network.begin();
        programme.of(cohort);
        LOG.info("The demo's cohort is in place.");
        if (withPast) {
            accounts.ofPast();
            // takes a minute: whoever looks around meanwhile sees it grow
            jobs.handIn(past, cohort.id());
        } else {
            pulseMeeting.hold();
        }
    }
}
