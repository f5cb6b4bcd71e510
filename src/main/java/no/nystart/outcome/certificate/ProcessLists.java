package no.nystart.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.register.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Which work processes occupations have: as a region has written, otherwise as the standard lists say. */
@ApplicationScoped
public class ProcessLists {

    /** Processes of one occupation. */
    public static final int MOST = 15;

    /** Letters of one process in one language. */
    public static final int LONGEST = 120;

    /**
     * A list.
     *
     * @param number how often the region has written it, 0 for the standard list
     */
    public record Listed(String occupation, int number, List<WorkProcess> processes) {

        public Revision revision() {
            return new Revision(number);
        }

        public boolean isStandard() {
            return number == 0;
        }
    }

    private final EntityManager entities;
    private final StandardProcesses standard;
    private final CodeLists codes;
    private final Stamps stamps;

    @Inject
    ProcessLists(EntityManager entities, StandardProcesses standard, CodeLists codes, Stamps stamps) {
        this.entities = entities;
        this.standard = standard;
        this.codes = codes;
        this.stamps = stamps;
    }

    /** Empty processes where nobody has written any; refused as NOT_FOUND for an unknown occupation. */
    @Transactional
    public Listed of(String region, String occupation) {
        if (codes.occupation(occupation).isEmpty() && standard.of(occupation).isEmpty()) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return listed(region, occupation);
    }

    /** Also of an occupation that the code lists no longer have. */
    Listed listed(String region, String occupation) {
        return written(region, occupation)
                .map(list -> new Listed(occupation, list.number(), list.processes()))
                .orElseGet(() -> new Listed(occupation, 0, standard.of(occupation)));
    }

    /** Those that have processes, by occupation. */
    @Transactional
    public List<Listed> all(String region) {
        Map<String, Listed> all = new TreeMap<>();
        standard.occupations().forEach(code -> all.put(code, new Listed(code, 0, standard.of(code))));
        entities.createQuery(
                        "from ProcessList l where region = :region and number ="
                                + " (select max(o.number) from ProcessList o where o.region = l.region"
                                + " and o.occupation = l.occupation)",
                        ProcessList.class)
                .setParameter("region", region)
                .getResultStream()
                .forEach(list ->
                        all.put(list.occupation(), new Listed(list.occupation(), list.number(), list.processes())));
        return List.copyOf(all.values());
    }

    /**
     * Writes a list anew; certificates that are begun keep theirs.
     *
     * @param seen the revision that was seen
     */
    @Transactional
    public Listed write(String region, String occupation, List<WorkProcess> processes, @Nullable String seen, UUID by) {
        Listed before = of(region, occupation);
        before.revision().requireSeen(seen);
        require(processes);
        entities.persist(new ProcessList(region, occupation, before.number() + 1, processes, stamps.of(by)));
        entities.flush();
        return of(region, occupation);
    }

    private static void require(List<WorkProcess> processes) {
        if (processes.isEmpty() || processes.size() > MOST) {
            throw refused(CertificateRefusal.PROCESSES_OUT_OF_RANGE, MOST);
        }
        Set<UUID> seen = new HashSet<>();
        for (WorkProcess process : processes) {
            if (process.nb().length() > LONGEST
                    || process.nn().length() > LONGEST
                    || process.en().length() > LONGEST) {
                throw refused(CommonRefusal.TOO_LONG, LONGEST);
            }
            if (!seen.add(process.id())) {
                throw refused(CertificateRefusal.PROCESS_TWICE, process.nb());
            }
        }
    }

    private static Refused refused(Refusal why, Object value) {
        return Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("processes", why, value)));
    }

    private Optional<ProcessList> written(String region, String occupation) {
        return entities.createQuery(
                        "from ProcessList where region = :region and occupation = :occupation order by number desc",
                        ProcessList.class)
                .setParameter("region", region)
                .setParameter("occupation", occupation)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
