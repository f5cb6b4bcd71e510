package no.nystart.followup.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was written for reviews and about them, whoever may see it. */
@ApplicationScoped
public class ReviewPapers {

    private final EntityManager entities;

    @Inject
    ReviewPapers(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of the parties. */
    public List<Contribution> contributions(UUID placement, String slot) {
        return entities
                .createQuery(
                        "from Contribution where key.placement = :placement and key.slot = :slot", Contribution.class)
                .setParameter("placement", placement)
                .setParameter("slot", slot)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(Contribution::party))
                .toList();
    }

    /** What all have written, by the review, of those in which everybody may see it. */
    public Map<String, List<View>> open(UUID placement) {
        List<String> begun = entities.createQuery(
                        "from TriangleReview where key.placement = :placement and begun.on is not null",
                        TriangleReview.class)
                .setParameter("placement", placement)
                .getResultStream()
                .map(TriangleReview::slot)
                .toList();
        Map<String, List<View>> views = entities.createQuery(
                        "from Contribution where key.placement = :placement", Contribution.class)
                .setParameter("placement", placement)
                .getResultStream()
                .sorted(Comparator.comparing(Contribution::party))
                .collect(Collectors.groupingBy(
                        Contribution::slot, Collectors.mapping(Contribution::view, Collectors.toList())));
        views.entrySet()
                .removeIf(written ->
                        !begun.contains(written.getKey()) && written.getValue().size() < ReviewParty.values().length);
        return views;
    }

    /** To the newest wording of the minutes. */
    public List<MinutesAnswer> answers(TriangleReview review) {
        return entities.createQuery(
                        "from MinutesAnswer where key.placement = :placement and key.slot = :slot"
                                + " and key.wording = :wording order by given.at",
                        MinutesAnswer.class)
                .setParameter("placement", review.placement())
                .setParameter("slot", review.slot())
                .setParameter("wording", review.wording())
                .getResultList();
    }

    /** Whether all three agree with the newest wording. */
    public boolean isAgreed(TriangleReview review) {
        return answers(review).stream().filter(MinutesAnswer::agrees).count() == ReviewParty.values().length;
    }

    /** Of one review, the first due first. */
    public List<NextStep> steps(UUID placement, String slot) {
        return entities.createQuery(
                        "from NextStep where placement = :placement and slot = :slot order by dueOn, id",
                        NextStep.class)
                .setParameter("placement", placement)
                .setParameter("slot", slot)
                .getResultList();
    }
}
