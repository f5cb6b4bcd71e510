package no.nystart.improvement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.Tier;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Region;
import no.nystart.register.companies.Company;
import no.nystart.web.Messages;

/** What a board is called: whose it is. */
@ApplicationScoped
public class BoardNames {

    private final EntityManager entities;
    private final Messages messages;

    @Inject
    BoardNames(EntityManager entities, Messages messages) {
        this.entities = entities;
        this.messages = messages;
    }

    @Transactional
    public String of(Board board) {
        String whose = switch (board.tier()) {
            case COMPANY ->
                entities.find(Company.class, board.company().orElseThrow()).name();
            case PROGRAMME ->
                entities.find(Cohort.class, board.cohort().orElseThrow())
                        .details()
                        .name();
            case REGION, STEERING_GROUP ->
                entities.find(Region.class, board.region()).name();
        };
        return of(board.tier(), whose);
    }

    /** What the board above is called; empty for a steering group's. */
    @Transactional
    public String above(Board board) {
        String region = entities.find(Region.class, board.region()).name();
        return switch (board.tier()) {
            case COMPANY, PROGRAMME -> of(Tier.REGION, region);
            case REGION -> of(Tier.STEERING_GROUP, region);
            case STEERING_GROUP -> "";
        };
    }

    /** @param whose the name of the company, the cohort or the region */
    public String of(Tier tier, String whose) {
        BoardMessages words = messages.of(BoardMessages.class);
        return switch (tier) {
            case COMPANY, PROGRAMME -> whose;
            case REGION -> words.ofRegion(whose);
            case STEERING_GROUP -> words.ofSteeringGroup(whose);
        };
    }
}
