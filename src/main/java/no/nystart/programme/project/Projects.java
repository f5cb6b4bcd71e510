package no.nystart.programme.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;

/** Project plans of units: made in the course days, followed up afterwards. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<UnitProject, UUID> {

    /** When a plan is looked at again after it was made. */
    static final List<Integer> WEEKS = List.of(4, 12, 26);

    private static final int MOST = 100;

    private final Stamps stamps;

    @Inject
    Projects(Stamps stamps) {
        this.stamps = stamps;
    }

    /** With its follow-ups; more can be planned. */
    @Transactional
    public UnitProject make(UUID company, PlannedProject planned, UUID by) {
        Stamp stamp = stamps.of(by);
        UnitProject project = new UnitProject(company, planned, stamp);
        persistAndFlush(project);
        WEEKS.forEach(weeks -> getEntityManager()
                .persist(new ProjectFollowUp(project.id(), stamp.on().plusWeeks(weeks))));
        flush();
        return project;
    }

    @Transactional
    public ProjectMeasure add(UUID company, UUID id, PlannedMeasure planned) {
        locked(company, id).requireOpen();
        ProjectMeasure measure = new ProjectMeasure(id, planned);
        getEntityManager().persist(measure);
        flush();
        return measure;
    }

    @Transactional
    public void done(UUID company, UUID id, UUID measure, UUID by) {
        locked(company, id).requireOpen();
        Optional.ofNullable(getEntityManager().find(ProjectMeasure.class, measure))
                .filter(one -> one.project().equals(id))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND))
                .done(stamps.of(by));
        flush();
    }

    @Transactional
    public ProjectFollowUp followUp(UUID company, UUID id, LocalDate on) {
        locked(company, id).requireOpen();
        ProjectFollowUp planned = new ProjectFollowUp(id, on);
        getEntityManager().persist(planned);
        flush();
        return planned;
    }

    /** Refused more than a week ahead of its day. */
    @Transactional
    public void hold(UUID company, UUID id, UUID followUp, Found found, UUID by) {
        locked(company, id).requireOpen();
        Optional.ofNullable(getEntityManager().find(ProjectFollowUp.class, followUp))
                .filter(one -> one.project().equals(id))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND))
                .hold(found, stamps.of(by));
        flush();
    }

    /** How it is after; what is still open then is nobody's task any more. */
    @Transactional
    public UnitProject conclude(UUID company, UUID id, String after, UUID by) {
        UnitProject project = locked(company, id);
        project.conclude(after, stamps.of(by));
        flush();
        return project;
    }

    /** By the day on which each is due. */
    public List<ProjectMeasure> measures(UUID project) {
        return getEntityManager()
                .createQuery("from ProjectMeasure where project = :project order by dueOn, id", ProjectMeasure.class)
                .setParameter("project", project)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** By their days. */
    public List<ProjectFollowUp> followUps(UUID project) {
        return getEntityManager()
                .createQuery("from ProjectFollowUp where project = :project order by onDay, id", ProjectFollowUp.class)
                .setParameter("project", project)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The newest first. */
    public List<UnitProject> of(UUID company) {
        return find("company = ?1 order by id desc", company).page(0, MOST).list();
    }

    /** Refused as NOT_FOUND where the unit has no such project. */
    public UnitProject byId(UUID company, UUID id) {
        return findByIdOptional(id)
                .filter(project -> project.company().equals(company))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    private UnitProject locked(UUID company, UUID id) {
        UnitProject project = byId(company, id);
        getEntityManager().refresh(project, LockModeType.PESSIMISTIC_WRITE);
        return project;
    }
}
